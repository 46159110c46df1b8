import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { MinimumWageFilter } from "@/lib/claims/filter";
import type { MinimumWageRow } from "@/lib/claims/queries/minimum-wages";
import type { ReplacedList, ReplacedStandard } from "@/lib/claims/queries/replaced-standards";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { correctionWords, minimumWageFilterWords, whyReplaced } from "./minimum-wage-sheet";

const PATH = "/office/minimum-wages";

type Props = {
  page: Page<MinimumWageRow>;
  total: number;
  filter: MinimumWageFilter;
  replaced: ReplacedList;
  mayEnter: boolean;
};

const columnsFor = (mayEnter: boolean): Column<MinimumWageRow>[] => [
  { key: "region", header: "区划", cell: (row) => row.regionName },
  { key: "from", header: "施行日期", cell: (row) => row.validFrom },
  { key: "fen", header: "月最低工资标准", align: "end", cell: (row) => <Money fen={row.monthlyFen} /> },
  { key: "source", header: "依据的文件", cell: (row) => row.source },
  { key: "by", header: "录入人", cell: (row) => row.enteredBy },
  { key: "corrected", header: "更正", cell: (row) => correctionWords(row) },
  ...(mayEnter
    ? [{ key: "correct", header: "办理", cell: ({ id }: MinimumWageRow) => <Correct id={id} /> } as const]
    : []),
];

const Correct = ({ id }: { id: string }) => (
  <TextLink href={hrefWith(`${PATH}/new`, { replaces: id })}>更正、注销</TextLink>
);

/** The minimum wages that hold in the organ's region, by region and the latest first. */
export function MinimumWageView({ page, total, filter, replaced, mayEnter }: Props) {
  const { after: _after, ...kept } = filter;
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
      <FilterPanel action={PATH} applied={minimumWageFilterWords(kept)}>
        <PlainField name="q" type="search" label="区划名称或者代码（可只填开头）" defaultValue={filter.q} />
        <PlainField name="on" type="date" label="当日已经施行" defaultValue={filter.on} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="最低工资标准"
        columns={columnsFor(mayEnter)}
        rows={page.rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title="没有符合条件的最低工资标准"
            hint="系统不预置任何数额。由本机关系统管理员按省级人民政府公布的文件录入，注明文件和施行日期。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
      <Replaced {...replaced} />
    </>
  );
}

const replacedColumns: Column<ReplacedStandard>[] = [
  { key: "region", header: "区划", cell: (row) => row.regionName },
  { key: "from", header: "施行日期", cell: (row) => row.validFrom },
  { key: "fen", header: "月最低工资标准", align: "end", cell: (row) => <Money fen={row.monthlyFen} /> },
  { key: "source", header: "依据的文件", cell: (row) => row.source },
  { key: "why", header: "更正、注销的日期和理由", cell: whyReplaced },
];

/** Entries that stand no more, kept to be read. */
const Replaced = ({ rows, isWhole }: ReplacedList) =>
  rows.length === 0 ? null : (
    <Section title="已经更正、注销的标准">
      <p className="mb-2 text-muted">{`保留备查，不再用于核算。${isWhole ? "" : `只列出最近${rows.length}条。`}`}</p>
      <DataTable
        caption="已经更正、注销的标准"
        columns={replacedColumns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={null}
      />
    </Section>
  );
