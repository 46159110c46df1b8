import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterPanel } from "@/components/ui/filter-panel";
import { Lamp } from "@/components/ui/lamp";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { ComplaintFilter } from "@/lib/complaints/filter";
import {
  complaintKindLabels,
  complaintStateLabels,
  declineGroundLabels,
  sourceLabels,
  whyNot,
} from "@/lib/complaints/labels";
import type { ComplaintListRow } from "@/lib/complaints/queries/complaint-list";
import type { LampOf } from "@/lib/deadlines/lamps";
import { hrefWith } from "@/lib/kernel/search-params";
import type { Page } from "@/lib/workflow/paging";
import { complaintFilterWords } from "./complaint-filter-words";

const PATH = "/office/complaints";

type Props = {
  page: Page<ComplaintListRow>;
  lamps: Readonly<Record<string, LampOf>>;
  total: number;
  filter: ComplaintFilter;
  mayLodge: boolean;
};

export function ComplaintListView({ page, lamps, total, filter, mayLodge }: Props) {
  const { after: _after, ...kept } = filter;
  const applied = complaintFilterWords(kept).map(({ name, ...word }) => ({
    ...word,
    removeHref: hrefWith(PATH, { ...kept, [name]: undefined }),
  }));
  return (
    <>
      <PageHead
        title={filter.register ? "未予查处登记册" : "投诉举报"}
        action={
          mayLodge ? (
            <ButtonLink href={`${PATH}/new`} tone="primary">
              登记投诉举报
            </ButtonLink>
          ) : undefined
        }
      />
      <FilterPanel action={PATH} applied={applied}>
        <PlainField name="q" type="search" label="单位名称或者编号" defaultValue={filter.q} />
        <PlainSelect name="state" label="状态" options={options(complaintStateLabels)} defaultValue={filter.state} />
        <PlainSelect name="kind" label="类别" options={options(complaintKindLabels)} defaultValue={filter.kind} />
        <PlainSelect name="source" label="来源" options={options(sourceLabels)} defaultValue={filter.source} />
        <PlainField name="from" type="date" label="接到日期自" defaultValue={filter.from} />
        <PlainField name="to" type="date" label="至" defaultValue={filter.to} />
        {filter.register ? (
          <PlainSelect
            name="ground"
            label="不予受理理由"
            options={options(declineGroundLabels)}
            defaultValue={filter.ground}
          />
        ) : null}
        {filter.register ? <input type="hidden" name="register" value={filter.register} /> : null}
      </FilterPanel>
      <Pager
        total={total}
        firstHref={filter.after ? hrefWith(PATH, kept) : undefined}
        nextHref={page.next ? hrefWith(PATH, { ...kept, after: page.next }) : undefined}
      />
      <DataTable
        caption="投诉举报"
        columns={filter.register ? registerColumns : columnsWith(lamps)}
        rows={page.rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `${PATH}/${row.id}`}
        empty={
          <EmptyState
            title="没有符合条件的投诉举报"
            hint="放宽查询条件，或者登记新的投诉举报。网上提交的件会自动出现在这里。"
          />
        }
      />
      <p className="flex flex-wrap gap-x-6 print:hidden">
        <ButtonLink href={hrefWith(`${PATH}/export`, kept)} download>
          导出表格
        </ButtonLink>
        <ButtonLink href={hrefWith(PATH, { register: filter.register ? undefined : "no_action" })}>
          {filter.register ? "全部投诉举报" : "未予查处登记册"}
        </ButtonLink>
        <ButtonLink href="/office/rechecks">交叉复核</ButtonLink>
      </p>
    </>
  );
}

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const common: Column<ComplaintListRow>[] = [
  { key: "number", header: "编号", cell: (row) => row.number },
  { key: "respondent", header: "被投诉举报单位", cell: (row) => row.respondentName },
  { key: "kind", header: "类别", cell: (row) => complaintKindLabels[row.kind] },
  { key: "source", header: "来源", cell: (row) => sourceLabels[row.source] },
  { key: "receivedOn", header: "接到日期", cell: (row) => row.receivedOn },
  { key: "workers", header: "人数", align: "end", cell: (row) => row.workerCount },
  { key: "amount", header: "请求金额", align: "end", cell: (row) => <Money fen={row.claimedFen} /> },
  { key: "state", header: "状态", cell: (row) => complaintStateLabels[row.state] },
];

/** Of what was not acted on, why and when instead of how long is left. */
const registerColumns: Column<ComplaintListRow>[] = [
  ...common,
  { key: "decidedOn", header: "决定日期", cell: (row) => row.decidedOn },
  { key: "why", header: "理由、去向", cell: (row) => whyNot(row) },
];

const columnsWith = (lamps: Props["lamps"]): Column<ComplaintListRow>[] => [
  ...common,
  { key: "due", header: "受理期限", cell: (row) => lampOf(lamps[row.id]) },
];

const lampOf = (lamp: LampOf | undefined) => (lamp ? <Lamp {...lamp} /> : null);
