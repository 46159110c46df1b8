import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainSelect } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { LeadFilter } from "@/lib/patrols/filter";
import { leadStateLabels } from "@/lib/patrols/lead-labels";
import type { LeadListRow } from "@/lib/patrols/queries/lead-list";
import type { Page } from "@/lib/workflow/paging";
import { leadFilterWords } from "./lead-filter-words";
import { PatrolTabs } from "./patrol-tabs";

const PATH = "/office/patrols/leads";

type Props = { page: Page<LeadListRow>; total: number; filter: LeadFilter; mayHandUp: boolean };

/** What was handed up from the street, newest first; with its filter the register of what was not acted on. */
export function LeadListView({ page, total, filter, mayHandUp }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = leadFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  const handUp = (
    <ButtonLink href={`${PATH}/new`} tone="primary">
      上报线索
    </ButtonLink>
  );
  return (
    <>
      <PageHead title="上报的线索" action={mayHandUp ? handUp : undefined} />
      <PatrolTabs current={PATH} />
      <FilterPanel action={PATH} applied={applied}>
        <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
        <PlainSelect name="mine" label="上报人" options={[MINE]} defaultValue={filter.mine} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="上报的线索"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title="没有上报的线索"
            hint="协管员和监察员把在用人单位看到的情况和照片报上来，由监察员安排检查，或者由大队长写明理由不采取措施，再由其他负责人复核。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const MINE = { value: "1", label: "本人" };

const states = optionsOf(leadStateLabels);

const columns: Column<LeadListRow>[] = [
  { key: "employer", header: "单位", cell: (row) => row.employerName },
  { key: "place", header: "地点", cell: (row) => row.place },
  { key: "seen", header: "看到的日期", cell: (row) => row.seenOn },
  { key: "handedUp", header: "上报日期", cell: (row) => row.handedUpOn },
  { key: "by", header: "上报人", cell: (row) => row.handedUpName },
  { key: "state", header: "状态", cell: (row) => leadStateLabels[row.state] },
  { key: "reason", header: "不采取措施的理由", cell: (row) => row.shelvedBecause ?? "—" },
];
