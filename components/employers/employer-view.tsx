import { PaperTable } from "@/components/documents/paper-table";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { EventTimeline } from "@/components/workflow/event-timeline";
import { caseStateLabels } from "@/lib/cases/labels";
import { complaintKindLabels, complaintStateLabels } from "@/lib/complaints/labels";
import type { EmployerMatters } from "@/lib/desk/queries/employer-matters";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";
import { eventItem } from "@/lib/event-words";
import type { TimelineRow } from "@/lib/workflow/timeline";
import { EmployerConcerns } from "./employer-concerns";
import { EmployerRegister } from "./employer-register";

type Props = {
  file: EmployerFile;
  matters: EmployerMatters;
  events: readonly TimelineRow[];
  may: { keep: boolean; merge: boolean };
};

export function EmployerView({ file, matters, events, may }: Props) {
  const path = `/office/employers/${file.id}`;
  return (
    <>
      <PageHead
        crumbs={[{ href: "/office/employers", label: "用人单位" }, { label: file.name }]}
        title={file.name}
        number={file.creditCode ?? `临时编号 ${file.provisionalKey}`}
        action={may.keep ? <ButtonLink href={`${path}/edit`}>更正、核实</ButtonLink> : undefined}
      />
      <EmployerConcerns file={file} matters={matters} may={may} />
      <EmployerRegister file={file} mayKeep={may.keep} />
      <Section title="案件">
        <DataTable
          caption="案件"
          columns={caseColumns}
          rows={matters.cases}
          rowKey={(row) => row.id}
          rowHref={(row) => `/office/cases/${row.id}`}
          empty={<EmptyState title="没有案件" hint="对该单位立案后，案件会出现在这里。" />}
        />
      </Section>
      <Section title="投诉举报">
        <DataTable
          caption="投诉举报"
          columns={complaintColumns}
          rows={matters.complaints}
          rowKey={(row) => row.id}
          rowHref={(row) => `/office/complaints/${row.id}`}
          empty={<EmptyState title="没有投诉举报" hint="登记时选定该单位的投诉举报会出现在这里。" />}
        />
      </Section>
      <Section title="发给该单位的文书">
        <PaperTable papers={matters.papers} />
      </Section>
      <EventTimeline events={events.map(eventItem)} />
    </>
  );
}

const caseColumns: Column<EmployerMatters["cases"][number]>[] = [
  { key: "number", header: "案号", cell: (row) => row.number },
  { key: "title", header: "案由", cell: (row) => row.title },
  { key: "openedOn", header: "立案日期", cell: (row) => row.openedOn },
  { key: "state", header: "状态", cell: (row) => caseStateLabels[row.state] },
];

const complaintColumns: Column<EmployerMatters["complaints"][number]>[] = [
  { key: "number", header: "编号", cell: (row) => row.number },
  { key: "kind", header: "类别", cell: (row) => complaintKindLabels[row.kind] },
  { key: "receivedOn", header: "接到日期", cell: (row) => row.receivedOn },
  { key: "workers", header: "人数", align: "end", cell: (row) => row.workerCount },
  { key: "amount", header: "请求金额", align: "end", cell: (row) => <Money fen={row.claimedFen} /> },
  { key: "state", header: "状态", cell: (row) => complaintStateLabels[row.state] },
];
