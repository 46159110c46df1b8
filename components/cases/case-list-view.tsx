import { SavedViewsBar } from "@/components/desk/saved-views-bar";
import { ButtonLink } from "@/components/ui/button";
import { ColumnChooser } from "@/components/ui/column-chooser";
import { countWords } from "@/components/ui/count-words";
import { DataTable } from "@/components/ui/data-table";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { Money } from "@/components/ui/money";
import { NothingFound } from "@/components/ui/nothing-found";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import type { CaseFilter } from "@/lib/cases/filter";
import type { CaseListRow, CaseSums } from "@/lib/cases/queries/case-list";
import type { ReopeningRate } from "@/lib/cases/queries/reopening-rate";
import type { LampOf } from "@/lib/deadlines/lamps";
import type { SavedViewRow } from "@/lib/desk/queries/saved-views";
import { shownColumns } from "@/lib/kernel/list-columns";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { caseColumns } from "./case-columns";
import { CaseFilterFields } from "./case-filter-fields";
import { type CaseHand, caseFilterWords } from "./case-filter-words";

const PATH = "/office/cases";
const ALL = `${PATH}?all=1`;

type Props = {
  page: Page<CaseListRow>;
  lamps: Readonly<Record<string, LampOf>>;
  sums: CaseSums;
  filter: CaseFilter;
  hands: readonly CaseHand[];
  views: readonly SavedViewRow[];
  reopening: ReopeningRate;
  mayMove: boolean;
  mayLodge: boolean;
};

/** The cases of an officer's region, newest first. */
export function CaseListView({ page, lamps, sums, filter, hands, views, reopening, mayMove, mayLodge }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = caseFilterWords(kept, hands).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { all: 1, ...kept, [name]: undefined }),
  }));
  const columns = caseColumns(lamps);
  const shown = shownColumns(columns, filter.cols);
  return (
    <>
      <PageHead
        title="案件"
        action={
          mayMove ? (
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={`${PATH}/assigning`}>批量指派</ButtonLink>
              <ButtonLink href={`${PATH}/moving`}>移交在办案件</ButtonLink>
            </div>
          ) : undefined
        }
      />
      <SavedViewsBar list="cases" views={views} kept={kept} />
      <FilterPanel action={PATH} resetHref={ALL} applied={applied}>
        <CaseFilterFields filter={filter} hands={hands} />
      </FilterPanel>
      <Pager
        total={sums.count}
        firstHref={filter.after ? hrefWith(PATH, { all: 1, ...kept }) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <ColumnChooser action={PATH} columns={columns} shown={shown.map(({ key }) => key)} kept={kept} />
      <DataTable
        caption="案件"
        columns={shown}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        sums={{
          number: sums.isWhole ? "合计" : `其中${countWords(sums.count - 1)}件合计`,
          workers: sums.workers,
          claimed: <Money fen={sums.fen} />,
        }}
        empty={
          <NothingFound
            title="没有符合条件的案件"
            hint="案件由投诉、举报受理后自动立案，或者由巡查、书面审查等线索立案。"
            widerHref={applied.length > 0 ? ALL : undefined}
          >
            {mayLodge ? <ButtonLink href="/office/complaints/new">登记投诉举报</ButtonLink> : null}
            <ButtonLink href="/office/complaints?state=received">查看待受理的投诉举报</ButtonLink>
          </NothingFound>
        }
      />
      <p className="mt-3 text-muted">{reopeningWords(reopening)}</p>
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={sums.count} />
    </>
  );
}

function reopeningWords({ reopened, ended }: ReopeningRate): string {
  if (ended === 0) return "本年还没有办结的案件，没有重新办理率。";
  const rate = Math.round((reopened / ended) * 1000) / 10;
  return `本年办结${countWords(ended)}件，其中重新办理${reopened}件，重新办理率${rate}%。`;
}
