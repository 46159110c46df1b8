import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { clockLabel } from "@/lib/deadlines/labels";
import { organLimits } from "@/lib/deadlines/whose";
import { hrefWith } from "@/lib/kernel/search-params";
import type { LateFilter } from "@/lib/lateness/filter";
import { saidLabels, standsLabels } from "@/lib/lateness/labels";
import type { LateRow, LateSum } from "@/lib/lateness/queries/late-list";
import type { Page } from "@/lib/workflow/paging";
import { lateFilterWords, MINE } from "./late-sheet";

const PATH = "/office/late";

type Props = { page: Page<LateRow>; total: number; filter: LateFilter; sums: readonly LateSum[] };

const limits = organLimits.map((value) => ({ value, label: clockLabel(value) }));

/** What the organs of a region are or were late with, and why: counted limit by limit, then one by one. */
export function LateListView({ page, total, filter, sums }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = lateFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead crumbs={[{ href: "/office/desk", label: "我的待办" }, { label: "逾期事项" }]} title="逾期事项" />
      <p className="mb-3 max-w-measure">
        机关应当在法定期限内办理而逾期的事项。逾期不影响办理，但应当说明原因；案件办结以后也可以说明。
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect name="mine" label="范围" options={[{ value: "1", label: MINE }]} defaultValue={filter.mine} />
        <PlainSelect name="said" label="原因" options={optionsOf(saidLabels)} defaultValue={filter.said} />
        <PlainSelect name="stands" label="状态" options={optionsOf(standsLabels)} defaultValue={filter.stands} />
        <PlainSelect name="limit" label="期限" options={limits} defaultValue={filter.limit} />
        <PlainField name="from" label="届满日从" type="date" defaultValue={filter.from} />
        <PlainField name="to" label="届满日到" type="date" defaultValue={filter.to} />
      </FilterPanel>
      {sums.length > 0 ? (
        <Section title="按期限统计">
          <DataTable
            caption="按期限统计"
            columns={sumColumns(kept)}
            rows={sums}
            rowKey={(row) => row.limitKey}
            empty={null}
          />
        </Section>
      ) : null}
      <Section title="逐项">
        <Pager
          total={total}
          firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
          nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
        />
        <DataTable
          caption="逾期事项"
          columns={columns}
          rows={page.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `${PATH}/${row.id}`}
          empty={<EmptyState title="没有逾期事项" hint="机关逾期办理的，列在这里；也可以换一个条件再查。" />}
        />
        <p className="mt-3 print:hidden">
          <ButtonLink href={hrefWith(`${PATH}/export`, kept)} download>
            导出表格
          </ButtonLink>
        </p>
      </Section>
    </>
  );
}

const isStanding = ({ state }: LateRow): boolean => state === "running" || state === "paused";

const columns: Column<LateRow>[] = [
  { key: "limit", header: "期限", cell: (row) => clockLabel(row.limitKey) },
  { key: "matter", header: "事项", cell: (row) => `${row.title ?? ""}（${row.number ?? ""}）` },
  { key: "organ", header: "承办", cell: (row) => row.leadName ?? row.organName },
  { key: "dueOn", header: "届满日", cell: (row) => row.dueOn },
  {
    key: "late",
    header: "逾期",
    cell: (row) => (
      <span className="text-overdue">
        {row.workingDays}个工作日{isStanding(row) ? "，仍未办结" : ""}
      </span>
    ),
  },
  {
    key: "because",
    header: "逾期的原因",
    cell: (row) => row.lateBecause ?? <span className="text-muted">未说明</span>,
  },
];

const sumColumns = (kept: Omit<LateFilter, "after">): Column<LateSum>[] => [
  {
    key: "limit",
    header: "期限",
    cell: ({ limitKey }) => (
      <TextLink href={hrefWith(PATH, { ...kept, limit: limitKey })}>{clockLabel(limitKey)}</TextLink>
    ),
  },
  { key: "late", header: "逾期（项）", align: "end", cell: (row) => row.late },
  { key: "open", header: "仍未办结", align: "end", cell: (row) => row.open },
  { key: "unsaid", header: "未说明原因", align: "end", cell: (row) => row.unsaid },
];
