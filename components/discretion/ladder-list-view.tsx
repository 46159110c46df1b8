import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ExportLink } from "@/components/ui/export-link";
import { FilterPanel } from "@/components/ui/filter-panel";
import { optionsOf } from "@/components/ui/options";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { LadderFilter } from "@/lib/discretion/filter";
import { ruleStateLabels, statuteText } from "@/lib/discretion/labels";
import type { LadderListRow } from "@/lib/discretion/queries/ladder-list";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { ladderFilterWords } from "./ladder-filter-words";
import { periodWords } from "./period-words";
import { RuleStateBadge } from "./rule-state-badge";

const PATH = "/office/discretion";
const states = optionsOf(ruleStateLabels);

type Props = { page: Page<LadderListRow>; total: number; filter: LadderFilter; mayEnter: boolean };

/** The ladders that the officer's region knows: its own and those of the regions above it. */
export function LadderListView({ page, total, filter, mayEnter }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = ladderFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead title="裁量基准" action={mayEnter ? <EnterLink /> : undefined} />
      <p className="mb-3">
        <ButtonLink href={`${PATH}/settings`}>听证、集体讨论等数额标准</ButtonLink>
      </p>
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="违法事项、法律或者条款" defaultValue={filter.q} />
        <PlainSelect name="state" label="状态" options={states} defaultValue={filter.state} />
        <PlainField name="on" type="date" label="当日适用" defaultValue={filter.on} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="裁量基准"
        columns={columns}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title="没有符合条件的裁量基准"
            hint="裁量基准由法制审核人员按照公布的文件登记，机关负责人审定公布后适用。没有裁量基准的事项，按法定幅度裁量并说明理由。"
            action={mayEnter ? <EnterLink /> : undefined}
          />
        }
      />
      <ExportLink href={hrefWith(`${PATH}/export`, kept)} total={total} />
    </>
  );
}

const EnterLink = () => (
  <ButtonLink href={`${PATH}/new`} tone="primary">
    登记裁量基准
  </ButtonLink>
);

const columns: readonly Column<LadderListRow>[] = [
  { key: "title", header: "违法事项", cell: (row) => row.title },
  {
    key: "range",
    header: "法定幅度",
    cell: (row) => (row.sanction === null ? null : statuteText(row.sanction)),
  },
  { key: "tiers", header: "档次", cell: (row) => row.tiers.map(({ name }) => name).join("、") },
  { key: "region", header: "适用地区", cell: (row) => row.regionCode },
  { key: "period", header: "适用期间", cell: (row) => <span className="whitespace-nowrap">{periodWords(row)}</span> },
  { key: "source", header: "依据的文件", cell: (row) => row.source },
  { key: "state", header: "状态", cell: (row) => <RuleStateBadge state={row.state} /> },
];
