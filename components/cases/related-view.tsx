import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { caseStateLabels } from "@/lib/cases/labels";
import type { CaseFile } from "@/lib/cases/queries/case-file";
import type { CasesOfEmployer } from "@/lib/cases/queries/cases-of-employer";
import { complaintKindLabels } from "@/lib/complaints/labels";
import type { ComplaintOfCase } from "@/lib/complaints/queries/complaint-of-case";
import { relationLabels } from "@/lib/employers/labels";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";
import { hrefWith } from "@/lib/kernel/search-params";

type Props = {
  kase: CaseFile;
  complaints: readonly ComplaintOfCase[];
  others: CasesOfEmployer;
  after: string | undefined;
  relations: EmployerFile["relations"];
};

/** What else belongs to a case: the complaints in it, the same employer's other cases, and whom that one works with. */
export function RelatedView({ kase, complaints, others, after, relations }: Props) {
  const path = `/office/cases/${kase.id}/related`;
  return (
    <>
      <Section title="本案的投诉举报">
        <DataTable
          caption="本案的投诉举报"
          columns={complaintColumns}
          rows={complaints}
          rowKey={(row) => row.id}
          rowHref={(row) => `/office/complaints/${row.id}`}
          empty={<EmptyState title="没有投诉举报" hint="由投诉、举报立案的，或者并入本案的，会列在这里。" />}
        />
      </Section>
      <Section title="同一用人单位的其他案件">
        <DataTable
          caption="同一用人单位的其他案件"
          columns={caseColumns}
          rows={others.rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `/office/cases/${row.id}`}
          empty={<EmptyState title="没有其他案件" hint="对该单位另行立案的，会列在这里。" />}
        />
        <Pager
          total={others.count}
          firstHref={after ? path : undefined}
          nextHref={others.next ? hrefWith(path, { after: others.next }) : undefined}
        />
      </Section>
      <Section title="用人单位的用工关系">
        {relations.length === 0 ? (
          <EmptyState title="没有用工关系" hint="在用人单位的一户一档里登记派遣、承包、合作关系后，列在这里。" />
        ) : null}
        <ul>
          {relations.map((one) => (
            <li key={one.id} className="py-1">
              <TextLink href={`/office/employers/${one.from.id}`}>{one.from.name}</TextLink>
              {relationLabels[one.kind]}：<TextLink href={`/office/employers/${one.to.id}`}>{one.to.name}</TextLink>（
              {one.sinceOn}起{one.untilOn ? `，${one.untilOn}止` : ""}）
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const complaintColumns: Column<ComplaintOfCase>[] = [
  { key: "number", header: "编号", cell: (row) => row.number },
  { key: "kind", header: "类别", cell: (row) => complaintKindLabels[row.kind] },
  { key: "receivedOn", header: "接到日期", cell: (row) => row.receivedOn },
  { key: "joinedOn", header: "并入日期", cell: (row) => row.joinedOn ?? "由此立案" },
  { key: "amount", header: "请求金额", align: "end", cell: (row) => <Money fen={row.claimedFen} /> },
];

const caseColumns: Column<CasesOfEmployer["rows"][number]>[] = [
  { key: "number", header: "案号", cell: (row) => row.number },
  { key: "title", header: "案件名称", cell: (row) => row.title },
  { key: "openedOn", header: "立案日期", cell: (row) => row.openedOn },
  { key: "workers", header: "涉及人数", align: "end", cell: (row) => row.workerCount },
  { key: "state", header: "状态", cell: (row) => caseStateLabels[row.state] },
];
