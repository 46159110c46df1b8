import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { halfWords, phaseLabels } from "@/lib/platform-reports/labels";
import type { PeriodRow } from "@/lib/platform-reports/queries/periods";
import { ReportsHead, ROOT } from "./reports-head";

export function PeriodListView({ rows, maySet }: { rows: readonly PeriodRow[]; maySet: boolean }) {
  const setNew = (
    <ButtonLink href={`${ROOT}/periods/new`} tone="primary">
      设定报告期
    </ButtonLink>
  );
  return (
    <>
      <ReportsHead current={`${ROOT}/periods`} action={maySet ? setNew : undefined} />
      <DataTable
        caption="报告期"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${ROOT}/periods/${row.id}`}
        empty={
          <EmptyState
            title="还没有报告期"
            hint="由大队长或者系统管理员每半年设定一次；填报、提醒、通知书都按这里的日期。"
          />
        }
      />
    </>
  );
}

const columns: Column<PeriodRow>[] = [
  { key: "half", header: "报告期", cell: (row) => halfWords(row.half) },
  { key: "phase", header: "状态", cell: (row) => phaseLabels[row.phase] },
  { key: "opens", header: "开放填报", cell: (row) => row.opensOn },
  { key: "due", header: "截止", cell: (row) => row.dueOn },
  { key: "locked", header: "锁定", cell: (row) => row.lockedOn },
  {
    key: "lapses",
    header: "未报",
    cell: (row) => <TextLink href={`${ROOT}/periods/${row.id}/lapses`}>未报单位</TextLink>,
  },
  { key: "threshold", header: "变动说明标准", align: "end", cell: (row) => `${row.thresholdPercent}%` },
];
