import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLimit } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { contestHref } from "@/lib/contests/act-links";
import type { ContestFilter } from "@/lib/contests/filter";
import { contestResultLabels, contestStateLabels } from "@/lib/contests/labels";
import type { ContestListRow } from "@/lib/contests/queries/contest-list";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { contestFilterWords } from "./contest-filter-words";
import { contestedWords, resultWords } from "./contest-sheet";

const PATH = "/office/contests";

type Props = { page: Page<ContestListRow>; total: number; filter: ContestFilter };

/** The register of reconsiderations and suits, what was accepted last first. */
export function ContestListView({ page, total, filter }: Props) {
  const { after, ...kept } = filter;
  const applied = contestFilterWords(filter).map(({ name, label, value }) => {
    return { label, value, removeHref: hrefWith(PATH, { ...kept, [name]: undefined }) };
  });
  return (
    <>
      <PageHead
        title="行政复议和行政诉讼"
        action={
          <ButtonLink href={hrefWith(`${PATH}/export`, kept)} download>
            导出
          </ButtonLink>
        }
      />
      <Filters filter={filter} applied={applied} />
      <ExportLimit total={total} />
      <Pager
        total={total}
        firstHref={after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="行政复议和行政诉讼"
        columns={columns}
        rows={page.rows}
        rowKey={({ id }) => id}
        rowHref={hrefOf}
        empty={
          <EmptyState
            title="没有符合条件的复议、诉讼"
            hint="在案件的“复议诉讼”、投诉举报的页面或者决定的履行台账中登记受理，出现在这里。"
          />
        }
      />
    </>
  );
}

type Applied = Parameters<typeof FilterPanel>[0]["applied"];

const Filters = ({ filter, applied }: { filter: ContestFilter; applied: Applied }) => (
  <FilterPanel action={PATH} applied={applied}>
    <PlainSelect name="kind" label="程序" options={optionsOf(reviewKindLabels)} defaultValue={filter.kind} />
    <PlainSelect name="state" label="状态" options={optionsOf(contestStateLabels)} defaultValue={filter.state} />
    <PlainSelect name="result" label="结果" options={optionsOf(contestResultLabels)} defaultValue={filter.result} />
    <PlainField name="from" label="受理日从" type="date" defaultValue={filter.from} />
    <PlainField name="to" label="受理日到" type="date" defaultValue={filter.to} />
  </FilterPanel>
);

/** A review of a decision that has an account stands on the page of the account. */
const hrefOf = ({ id, caseId, enforcementId }: ContestListRow): string =>
  enforcementId === null ? contestHref(id) : `/office/cases/${caseId ?? ""}/enforcement/${enforcementId}`;

const columns: Column<ContestListRow>[] = [
  { key: "number", header: "案号", cell: (row) => `${reviewKindLabels[row.kind]}　${row.number}` },
  { key: "body", header: "复议机关、法院", cell: ({ body }) => body },
  {
    key: "contested",
    header: "事项",
    cell: (row) => [contestedWords(row), row.paperNumber].filter(Boolean).join("　"),
  },
  { key: "employer", header: "用人单位", cell: ({ employerName }) => employerName ?? "尚未登记" },
  { key: "file", header: "案件、投诉举报", cell: ({ fileNumber }) => fileNumber },
  { key: "acceptedOn", header: "受理日期", cell: ({ acceptedOn }) => acceptedOn },
  { key: "answeredOn", header: "答复日期", cell: ({ answeredOn }) => answeredOn ?? "" },
  { key: "result", header: "结果", cell: (row) => resultWords(row) || contestStateLabels.pending },
  { key: "concludedOn", header: "作出日期", cell: ({ concludedOn }) => concludedOn ?? "" },
];
