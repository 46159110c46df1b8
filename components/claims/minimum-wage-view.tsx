import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import type { MinimumWageRow } from "@/lib/claims/queries/minimum-wages";

type Props = { rows: readonly MinimumWageRow[]; mayEnter: boolean };

const columns: Column<MinimumWageRow>[] = [
  { key: "region", header: "区划", cell: (row) => row.regionName },
  { key: "from", header: "施行日期", cell: (row) => row.validFrom },
  { key: "fen", header: "月最低工资标准", align: "end", cell: (row) => <Money fen={row.monthlyFen} /> },
  { key: "source", header: "依据的文件", cell: (row) => row.source },
  { key: "by", header: "录入人", cell: (row) => row.enteredBy },
];

/** The minimum wages that hold in the organ's region, by region and the latest first. */
export function MinimumWageView({ rows, mayEnter }: Props) {
  return (
    <>
      <PageHead
        title="最低工资标准"
        action={
          mayEnter ? (
            <ButtonLink href="/office/minimum-wages/new" tone="primary">
              录入标准
            </ButtonLink>
          ) : undefined
        }
      />
      <p className="mb-4 max-w-measure text-muted">
        核算低于最低工资标准的差额时，按当月施行的标准计算。本区划没有录入的，取上一级区划的标准；都没有的，不核算。
      </p>
      <DataTable
        caption="最低工资标准"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title="还没有录入最低工资标准"
            hint="系统不预置任何数额。由本机关系统管理员按省级人民政府公布的文件录入，注明文件和施行日期。"
          />
        }
      />
    </>
  );
}
