import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { PlanFilter } from "@/lib/patrols/filter";
import { itemWords, planStateLabels, reachWords } from "@/lib/patrols/labels";
import type { PlanListRow } from "@/lib/patrols/queries/plan-list";
import type { Page } from "@/lib/workflow/paging";
import { PatrolTabs } from "./patrol-tabs";
import { planFilterWords } from "./plan-filter-words";

const PATH = "/office/patrols/plans";

type Props = { page: Page<PlanListRow>; total: number; filter: PlanFilter; mayPropose: boolean };

export function PlanListView({ page, total, filter, mayPropose }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = planFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead
        title="年度检查计划"
        action={
          mayPropose ? (
            <ButtonLink href={`${PATH}/new`} tone="primary">
              拟制年度检查计划
            </ButtonLink>
          ) : undefined
        }
      />
      <PatrolTabs current={PATH} />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="year" label="年度" inputMode="numeric" defaultValue={filter.year?.toString()} />
        <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="年度检查计划"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title="没有符合条件的年度检查计划"
            hint="监察员拟制计划：年度、检查事项、列名单位或者抽取比例；大队长批准后，据此安排检查。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const states = optionsOf(planStateLabels);

const columns: Column<PlanListRow>[] = [
  { key: "title", header: "计划", cell: (row) => row.title },
  { key: "year", header: "年度", align: "end", cell: (row) => row.year },
  { key: "items", header: "检查事项", cell: (row) => itemWords(row.itemKeys) },
  { key: "reach", header: "检查对象", cell: reachWords },
  { key: "proposer", header: "呈报人", cell: (row) => row.proposer },
  { key: "proposedOn", header: "呈报日期", cell: (row) => row.proposedOn },
  { key: "state", header: "状态", cell: (row) => planStateLabels[row.state] },
];
