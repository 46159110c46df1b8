import { PaperTable } from "@/components/documents/paper-table";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { caseStateLabels } from "@/lib/cases/labels";
import { complaintKindLabels, complaintStateLabels } from "@/lib/complaints/labels";
import type { MattersFilter } from "@/lib/desk/employer-filter";
import type { EmployerMatters } from "@/lib/desk/queries/employer-matters";
import { hrefWith } from "@/lib/kernel/search-params";

type Props = { path: string; matters: EmployerMatters; turned: MattersFilter };
type ListName = "cases" | "complaints" | "papers";

/** The matters of one employer: its cases, complaints and papers, each list with all of its pages. */
export function EmployerLists({ path, matters, turned }: Props) {
  const pager = (name: ListName) => <ListPager {...{ path, matters, turned, name }} />;
  return (
    <>
      <Section title="案件">
        <DataTable
          caption="案件"
          columns={caseColumns}
          rows={matters.cases.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/office/cases/${row.id}`}
          empty={<EmptyState title="没有案件" hint="对该单位立案后，案件会出现在这里。" />}
        />
        {pager("cases")}
      </Section>
      <Section title="投诉举报">
        <DataTable
          caption="投诉举报"
          columns={complaintColumns}
          rows={matters.complaints.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/office/complaints/${row.id}`}
          empty={<EmptyState title="没有投诉举报" hint="登记时选定该单位的投诉举报会出现在这里。" />}
        />
        {pager("complaints")}
      </Section>
      <Section title="发给该单位的文书">
        <PaperTable papers={matters.papers.rows} />
        {pager("papers")}
      </Section>
    </>
  );
}

function ListPager({ path, matters, turned, name }: Props & { name: ListName }) {
  const { count, next } = matters[name];
  if (count === 0) return null;
  return (
    <Pager
      total={count}
      firstHref={turned[name] ? hrefWith(path, { ...turned, [name]: undefined }) : undefined}
      nextHref={next ? hrefWith(path, { ...turned, [name]: next }) : undefined}
    />
  );
}

const caseColumns: Column<EmployerMatters["cases"]["rows"][number]>[] = [
  { key: "number", header: "案号", cell: (row) => row.number },
  { key: "title", header: "案由", cell: (row) => row.title },
  { key: "openedOn", header: "立案日期", cell: (row) => row.openedOn },
  { key: "state", header: "状态", cell: (row) => caseStateLabels[row.state] },
];

const complaintColumns: Column<EmployerMatters["complaints"]["rows"][number]>[] = [
  { key: "number", header: "编号", cell: (row) => row.number },
  { key: "kind", header: "类别", cell: (row) => complaintKindLabels[row.kind] },
  { key: "receivedOn", header: "接到日期", cell: (row) => row.receivedOn },
  { key: "workers", header: "人数", align: "end", cell: (row) => row.workerCount },
  { key: "amount", header: "请求金额", align: "end", cell: (row) => <Money fen={row.claimedFen} /> },
  { key: "state", header: "状态", cell: (row) => complaintStateLabels[row.state] },
];
