import type { Column } from "@/components/ui/data-table";
import { Lamp } from "@/components/ui/lamp";
import { Money } from "@/components/ui/money";
import { complaintKindLabels, complaintStateLabels, sourceLabels } from "@/lib/complaints/labels";
import type { ComplaintListRow } from "@/lib/complaints/queries/complaint-list";
import { whyNot } from "@/lib/complaints/take-back-labels";
import type { LampOf } from "@/lib/deadlines/lamps";
import { topicWords } from "@/lib/kernel/topics";

const common: readonly Column<ComplaintListRow>[] = [
  { key: "number", header: "编号", cell: (row) => row.number },
  { key: "respondent", header: "被投诉举报单位", cell: (row) => row.respondentName },
  { key: "kind", header: "类别", cell: (row) => complaintKindLabels[row.kind] },
  { key: "source", header: "来源", cell: (row) => sourceLabels[row.source] },
  { key: "topics", header: "涉及事项", cell: (row) => topicWords(row) },
  { key: "receivedOn", header: "接到日期", cell: (row) => row.receivedOn },
  { key: "workers", header: "人数", align: "end", cell: (row) => row.workerCount },
  { key: "amount", header: "请求金额", align: "end", cell: (row) => <Money fen={row.claimedFen} /> },
  { key: "state", header: "状态", cell: (row) => complaintStateLabels[row.state] },
];

/** Of what was not acted on, why and when instead of how long is left. */
export const registerColumns: readonly Column<ComplaintListRow>[] = [
  ...common,
  { key: "decidedOn", header: "决定日期", cell: (row) => row.decidedOn },
  { key: "why", header: "理由、去向", cell: (row) => whyNot(row) },
];

/** The columns of the list of complaints and tips; the first is the link to the matter. */
export const complaintColumns = (lamps: Readonly<Record<string, LampOf>>): readonly Column<ComplaintListRow>[] => [
  ...common,
  { key: "due", header: "受理期限", cell: (row) => lampOf(lamps[row.id]) },
];

const lampOf = (lamp: LampOf | undefined) => (lamp ? <Lamp {...lamp} /> : null);
