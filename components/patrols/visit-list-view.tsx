import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import { hrefWith } from "@/lib/kernel/search-params";
import type { VisitFilter } from "@/lib/patrols/filter";
import type { VisitListRow } from "@/lib/patrols/queries/visit-list";
import { groundLabels, visitStateLabels } from "@/lib/patrols/visit-labels";
import type { Page } from "@/lib/workflow/paging";
import { PatrolTabs } from "./patrol-tabs";
import { visitFilterWords } from "./visit-filter-words";
import { VisitTable } from "./visit-table";

const PATH = "/office/patrols";

type Props = {
  page: Page<VisitListRow>;
  total: number;
  filter: VisitFilter;
  /** Why this person may not plan a visit; null when they may. */
  refusal: string | null;
};

export function VisitListView({ page, total, filter, refusal }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = visitFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead
        title="检查任务"
        action={
          refusal === null ? (
            <span className="flex flex-wrap gap-3">
              <ButtonLink href={`${PATH}/new`} tone="primary">
                安排检查
              </ButtonLink>
              <ButtonLink href={`${PATH}/urgent`}>紧急情况先行检查</ButtonLink>
            </span>
          ) : undefined
        }
      />
      <PatrolTabs current={PATH} />
      {refusal === null ? null : <p className="mb-4 max-w-measure text-muted">{refusal}</p>}
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="单位名称" defaultValue={filter.q} />
        <PlainSelect name="state" label="状态" options={optionsOf(visitStateLabels)} defaultValue={filter.state} />
        <PlainSelect name="ground" label="事由" options={optionsOf(groundLabels)} defaultValue={filter.ground} />
        <PlainSelect
          name="mine"
          label="范围"
          options={[{ value: "1", label: "我的检查" }]}
          defaultValue={filter.mine}
        />
        <PlainField name="from" type="date" label="检查日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="至" defaultValue={filter.to} />
        {filter.plan ? <input type="hidden" name="plan" value={filter.plan} /> : null}
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <VisitTable
        rows={page.rows}
        empty={
          <EmptyState
            title="没有符合条件的检查"
            hint="监察员按年度计划或者有编码的事由安排检查，大队长批准并发出通知书后，由两名监察员实施。"
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}
