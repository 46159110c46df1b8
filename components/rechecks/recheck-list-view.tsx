import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { hrefWith } from "@/lib/kernel/search-params";
import type { RecheckFilter } from "@/lib/rechecks/filter";
import { outcomeWords, recheckResultLabels, recheckStateLabels, resultWords } from "@/lib/rechecks/labels";
import type { Disagreement, RecheckRow } from "@/lib/rechecks/queries/recheck-list";
import type { Page } from "@/lib/workflow/paging";
import { recheckFilterWords } from "./recheck-sheet";

const PATH = "/office/rechecks";

type Props = {
  page: Page<RecheckRow>;
  total: number;
  filter: RecheckFilter;
  differences: readonly Disagreement[];
};

/** What was not acted on and is decided a second time by another unit, and how often the two differ. */
export function RecheckListView({ page, total, filter, differences }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = recheckFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/complaints?register=no_action", label: "未予查处登记册" }, { label: "交叉复核" }]}
        title="未予查处交叉复核"
      />
      <p className="max-w-measure">
        每月从各机关上月不予受理、移送的件中随机抽取5%，交相邻机关重新判断；复核前看不到原来的决定。种子和名单摘要记在审计里，可以重算。
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect name="state" label="状态" options={optionsOf(recheckStateLabels)} defaultValue={filter.state} />
        <PlainField name="month" label="月份" help="例如 2026-10" defaultValue={filter.month} />
        <PlainSelect name="result" label="结果" options={optionsOf(recheckResultLabels)} defaultValue={filter.result} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="交叉复核"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={<EmptyState title="没有要复核的件" hint="每月初自动抽取；本机关抽到的件复核以后，结果也列在这里。" />}
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
      <Section title="两次判断不一致的比例">
        <DataTable
          caption="按原来的决定和理由"
          columns={rates}
          rows={differences}
          rowKey={(row) => `${row.outcome}${row.ground}`}
          empty={<EmptyState title="还没有复核结果" hint="复核以后，按原来的理由统计不一致的件数。" />}
        />
      </Section>
    </>
  );
}

const columns: Column<RecheckRow>[] = [
  { key: "respondent", header: "被投诉举报单位", cell: (row) => row.respondentName },
  { key: "month", header: "月份", cell: (row) => row.month },
  { key: "checker", header: "复核机关", cell: (row) => row.checkerName },
  { key: "state", header: "状态", cell: (row) => recheckStateLabels[row.state] },
  { key: "decidedOn", header: "复核日期", cell: (row) => row.decidedOn },
  { key: "result", header: "结果", cell: (row) => resultWords(row.isSame) },
];

const rates: Column<Disagreement>[] = [
  { key: "outcome", header: "原来的决定", cell: (row) => outcomeWords(row.outcome, row.ground) },
  { key: "checked", header: "已复核", align: "end", cell: (row) => row.checked },
  { key: "different", header: "不一致", align: "end", cell: (row) => row.different },
];
