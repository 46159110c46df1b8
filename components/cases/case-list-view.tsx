import { ButtonLink } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Absent } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterPanel } from "@/components/ui/filter-panel";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { CaseFilter } from "@/lib/cases/filter";
import { caseStateLabels, dueFilterLabels, originLabels } from "@/lib/cases/labels";
import type { CaseListRow } from "@/lib/cases/queries/case-list";
import type { ReopeningRate } from "@/lib/cases/queries/reopening-rate";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { caseFilterWords } from "./case-filter-words";
import { CaseLamp } from "./case-lamp";

const PATH = "/office/cases";

type Props = {
  page: Page<CaseListRow>;
  lamps: Readonly<Record<string, LampOf>>;
  total: number;
  filter: CaseFilter;
  reopening: ReopeningRate;
  mayMove: boolean;
};

/** The cases of an officer's region, newest first. */
export function CaseListView({ page, lamps, total, filter, reopening, mayMove }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = caseFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead
        title="案件"
        action={mayMove ? <ButtonLink href={`${PATH}/moving`}>移交在办案件</ButtonLink> : undefined}
      />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="单位、案件名称或者案号" defaultValue={filter.q} />
        <PlainSelect name="state" label="状态" options={options(caseStateLabels)} defaultValue={filter.state} />
        <PlainSelect name="origin" label="来源" options={options(originLabels)} defaultValue={filter.origin} />
        <PlainSelect
          name="officer"
          label="承办人"
          options={[{ value: "me", label: "我承办的" }]}
          defaultValue={filter.officer}
        />
        <PlainSelect name="due" label="调查期限" options={options(dueFilterLabels)} defaultValue={filter.due} />
        <PlainField name="from" type="date" label="立案日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="至" defaultValue={filter.to} />
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="案件"
        columns={columnsWith(lamps)}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title="没有符合条件的案件"
            hint="放宽查询条件再试。案件由投诉、举报受理后自动立案，或者由巡查、书面审查等线索立案。"
            action={<ButtonLink href="/office/complaints?state=received">查看待受理的投诉举报</ButtonLink>}
          />
        }
      />
      <p className="mt-3 text-muted">{reopeningWords(reopening)}</p>
      <p className="mt-3 print:hidden">
        <ButtonLink href={hrefWith(`${PATH}/export`, kept)} download>
          导出表格
        </ButtonLink>
      </p>
    </>
  );
}

function reopeningWords({ reopened, ended }: ReopeningRate): string {
  if (ended === 0) return "本年还没有办结的案件，没有重新办理率。";
  const rate = Math.round((reopened / ended) * 1000) / 10;
  return `本年办结${countWords(ended)}件，其中重新办理${reopened}件，重新办理率${rate}%。`;
}

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const columnsWith = (lamps: Props["lamps"]): Column<CaseListRow>[] => [
  { key: "number", header: "案号", cell: (row) => row.number },
  { key: "title", header: "案件名称", cell: (row) => row.title },
  { key: "employer", header: "用人单位", cell: (row) => row.employerName },
  { key: "origin", header: "来源", cell: (row) => originLabels[row.originKind] },
  { key: "openedOn", header: "立案日期", cell: (row) => <span className="whitespace-nowrap">{row.openedOn}</span> },
  { key: "officers", header: "承办人", cell: (row) => <Officers names={row.officers} /> },
  { key: "workers", header: "涉及人数", align: "end", cell: (row) => row.workerCount },
  {
    key: "state",
    header: "状态",
    cell: (row) => <span className="whitespace-nowrap">{caseStateLabels[row.state]}</span>,
  },
  {
    key: "due",
    header: "调查期限",
    cell: (row) => <CaseLamp clockState={row.clockState} lamp={lamps[row.id]} />,
  },
];

function Officers({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <Absent />;
  return names.map((name) => (
    <span key={name} className="me-2 inline-block whitespace-nowrap">
      {name}
    </span>
  ));
}
