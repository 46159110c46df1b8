import { SavedViewsBar } from "@/components/desk/saved-views-bar";
import { ButtonLink } from "@/components/ui/button";
import { ColumnChooser } from "@/components/ui/column-chooser";
import { DataTable } from "@/components/ui/data-table";
import { ExportLimit } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { Money } from "@/components/ui/money";
import { NothingFound } from "@/components/ui/nothing-found";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import type { ComplaintFilter } from "@/lib/complaints/filter";
import type { ComplaintListRow } from "@/lib/complaints/queries/complaint-list";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { SavedViewRow } from "@/lib/desk/queries/saved-views";
import { shownColumns } from "@/lib/kernel/list-columns";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { complaintColumns, registerColumns } from "./complaint-columns";
import { ComplaintFilterFields } from "./complaint-filter-fields";
import { complaintFilterWords } from "./complaint-filter-words";

const PATH = "/office/complaints";

type Props = {
  page: Page<ComplaintListRow>;
  lamps: Readonly<Record<string, LampOf>>;
  total: number;
  filter: ComplaintFilter;
  views: readonly SavedViewRow[];
  mayLodge: boolean;
  seesRechecks: boolean;
};

/** The complaints and tips of an officer's region, newest first; or the register of what was not acted on. */
export function ComplaintListView({ page, lamps, total, filter, views, mayLodge, seesRechecks }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = complaintFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { all: 1, ...kept, [name]: undefined }),
  }));
  const all = hrefWith(PATH, { all: 1, register: filter.register });
  const columns = filter.register ? registerColumns : complaintColumns(lamps);
  const shown = shownColumns(columns, filter.cols);
  const lodge = (
    <ButtonLink href={`${PATH}/new`} tone="primary">
      登记投诉举报
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={filter.register ? "未予查处登记册" : "投诉举报"}
        action={mayLodge && page.rows.length > 0 ? lodge : undefined}
      />
      <SavedViewsBar list="complaints" views={views} kept={kept} />
      <FilterPanel action={PATH} resetHref={all} applied={applied}>
        <ComplaintFilterFields filter={filter} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, { all: 1, ...kept }) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <ColumnChooser action={PATH} columns={columns} shown={shown.map(({ key }) => key)} kept={kept} />
      <DataTable
        caption="投诉举报"
        columns={shown}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        sums={sumsOf(page.rows)}
        empty={
          <NothingFound
            title="没有符合条件的投诉举报"
            hint="网上提交的件会自动出现在这里，来人、来电的由您登记。"
            widerHref={applied.length > 0 ? all : undefined}
          >
            {mayLodge ? lodge : null}
          </NothingFound>
        }
      />
      <p className="flex flex-wrap gap-x-6 print:hidden">
        <ButtonLink href={hrefWith(`${PATH}/export`, kept)} download>
          导出表格
        </ButtonLink>
        <ButtonLink href={hrefWith(PATH, { all: 1, register: filter.register ? undefined : "no_action" })}>
          {filter.register ? "全部投诉举报" : "未予查处登记册"}
        </ButtonLink>
        {seesRechecks ? <ButtonLink href="/office/rechecks">交叉复核</ButtonLink> : null}
      </p>
      <ExportLimit total={total} />
    </>
  );
}

const sumsOf = (rows: readonly ComplaintListRow[]) => ({
  number: "本页合计",
  workers: rows.reduce((sum, row) => sum + row.workerCount, 0),
  amount: <Money fen={rows.reduce((sum, row) => sum + row.claimedFen, 0)} />,
});
