import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { hrefWith } from "@/lib/kernel/search-params";
import type { ReturnFilter } from "@/lib/returns/filter";
import { returnMatterLabels, returnPlaceLabels } from "@/lib/returns/labels";
import type { ReturnReason, ReturnRow } from "@/lib/returns/queries/return-list";
import type { Page } from "@/lib/workflow/paging";
import { returnFilterWords } from "./return-sheet";

const PATH = "/office/returns";

type Props = {
  page: Page<ReturnRow>;
  total: number;
  filter: ReturnFilter;
  reasons: readonly ReturnReason[];
};

/** What approvers sent back, counted by its reason, and each point behind the counts. */
export function ReturnListView({ page, total, filter, reasons }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = returnFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead crumbs={[{ href: "/office/desk", label: "我的待办" }, { label: "退回情况" }]} title="退回情况" />
      <p className="mb-3 max-w-measure">
        审批中退回修改的，每条意见记明是哪一部分。按理由统计，供安排培训；统计本地区和下级。
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect
          name="matter"
          label="退回的事项"
          options={optionsOf(returnMatterLabels)}
          defaultValue={filter.matter}
        />
        <PlainSelect
          name="place"
          label="退回的理由"
          options={optionsOf(returnPlaceLabels)}
          defaultValue={filter.place}
        />
        <PlainField name="from" label="退回日期从" type="date" defaultValue={filter.from} />
        <PlainField name="to" label="退回日期到" type="date" defaultValue={filter.to} />
      </FilterPanel>
      <Section title="按理由统计">
        <DataTable
          caption="按退回的事项和理由"
          columns={counts(kept)}
          rows={reasons}
          rowKey={(row) => `${row.matter}-${row.place}`}
          empty={<EmptyState title="没有退回" hint="审批中退回修改以后，按理由统计在这里。" />}
        />
      </Section>
      <Section title="退回意见">
        <Pager
          total={total}
          firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
          nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
        />
        <DataTable
          caption="退回意见"
          columns={columns}
          rows={page.rows}
          rowKey={(row) => row.id}
          rowHref={placeOf}
          empty={<EmptyState title="没有退回意见" hint="换一个期间或者理由再查。" />}
        />
        <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
      </Section>
    </>
  );
}

/** Where the returned proposal stands. */
function placeOf({ matter, caseId, orderId, decisionId, visitId, planId }: ReturnRow): string {
  switch (matter) {
    case "order":
      return `/office/cases/${caseId}/orders/${orderId}`;
    case "decision":
    case "rework":
      return `/office/cases/${caseId}/decisions/${decisionId}`;
    case "closing":
    case "publication":
      return `/office/cases/${caseId}`;
    case "visit":
      return `/office/patrols/${visitId}`;
    case "plan":
      return `/office/patrols/plans/${planId}`;
  }
}

const columns: Column<ReturnRow>[] = [
  { key: "reason", header: "要修改什么", cell: (row) => row.reason },
  { key: "matter", header: "退回的事项", cell: (row) => returnMatterLabels[row.matter] },
  { key: "place", header: "退回的理由", cell: (row) => returnPlaceLabels[row.place] },
  { key: "case", header: "案号", cell: (row) => row.caseNumber },
  { key: "proposer", header: "呈报人", cell: (row) => row.proposerName },
  { key: "returnedOn", header: "退回日期", cell: (row) => row.returnedOn },
];

const counts = (kept: Omit<ReturnFilter, "after">): Column<ReturnReason>[] => [
  { key: "matter", header: "退回的事项", cell: (row) => returnMatterLabels[row.matter] },
  {
    key: "place",
    header: "退回的理由",
    cell: ({ matter, place }) => (
      <TextLink href={hrefWith(PATH, { ...kept, matter, place })}>{returnPlaceLabels[place]}</TextLink>
    ),
  },
  { key: "points", header: "意见（条）", align: "end", cell: (row) => row.points },
  { key: "proposals", header: "呈报（件）", align: "end", cell: (row) => row.proposals },
  { key: "people", header: "呈报人（人）", align: "end", cell: (row) => row.people },
];
