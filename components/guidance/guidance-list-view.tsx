import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { Lamp } from "@/components/ui/lamp";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainSelect } from "@/components/ui/plain-field";
import type { GuidanceFilter } from "@/lib/guidance/filter";
import { guidanceKindLabels, guidanceOutcomeLabels, guidanceStateLabels } from "@/lib/guidance/labels";
import type { GuidanceRow } from "@/lib/guidance/queries/guidance-list";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { guidanceFilterWords } from "./guidance-filter-words";

const PATH = "/office/guidance";

type Props = { page: Page<GuidanceRow>; total: number; filter: GuidanceFilter; today: string; mayIssue: boolean };

/** The register of guidance: letters, talks and meetings, newest first. */
export function GuidanceListView({ page, total, filter, today, mayIssue }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = guidanceFilterWords(kept).map(({ name, ...words }) => ({
    ...words,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  const issue = (
    <ButtonLink href={`${PATH}/new`} tone="primary">
      发出行政指导
    </ButtonLink>
  );
  return (
    <>
      <PageHead title="行政指导" action={mayIssue ? issue : undefined} />
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect name="kind" label="方式" options={optionsOf(guidanceKindLabels)} defaultValue={filter.kind} />
        <PlainSelect name="state" label="状态" options={optionsOf(guidanceStateLabels)} defaultValue={filter.state} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="行政指导"
        columns={columns(today)}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState title="没有行政指导" hint="提示函、整改函、约谈和行政指导会登记在这里，逐件回复、核实、办结。" />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const columns = (today: string): Column<GuidanceRow>[] => [
  { key: "employer", header: "单位", cell: (row) => row.employerName },
  { key: "kind", header: "方式", cell: (row) => guidanceKindLabels[row.kind] },
  { key: "number", header: "文号", cell: (row) => row.number ?? "—" },
  { key: "issued", header: "发出日期", cell: (row) => row.issuedOn },
  {
    key: "reply",
    header: "回复期限",
    cell: (row) =>
      row.state === "issued" && row.replyOn < today ? <Lamp kind="overdue" dueOn={row.replyOn} /> : row.replyOn,
  },
  { key: "state", header: "状态", cell: (row) => guidanceStateLabels[row.state] },
  { key: "outcome", header: "结果", cell: (row) => (row.outcome ? guidanceOutcomeLabels[row.outcome] : "—") },
];
