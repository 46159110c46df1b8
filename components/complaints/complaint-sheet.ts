import { complaintKindLabels, complaintStateLabels, sourceLabels } from "@/lib/complaints/labels";
import type { ComplaintListRow } from "@/lib/complaints/queries/complaint-list";
import { whyNot } from "@/lib/complaints/take-back-labels";
import { topicWords } from "@/lib/kernel/topics";
import type { SheetColumn } from "@/lib/workflow/export";

/** The list of complaints and tips as a spreadsheet, in the order of the screen's columns; it names no person. */
export const complaintSheet: readonly SheetColumn<ComplaintListRow>[] = [
  { header: "编号", width: 16, value: (row) => row.number },
  { header: "被投诉举报单位", width: 36, value: (row) => row.respondentName },
  { header: "类别", width: 8, value: (row) => complaintKindLabels[row.kind] },
  { header: "来源", width: 12, value: (row) => sourceLabels[row.source] },
  { header: "涉及事项", width: 30, value: topicWords },
  { header: "接到日期", width: 12, value: (row) => row.receivedOn },
  { header: "人数", width: 8, kind: "number", value: (row) => row.workerCount },
  { header: "请求金额（元）", width: 16, kind: "money", value: (row) => row.claimedFen },
  { header: "状态", width: 12, value: (row) => complaintStateLabels[row.state] },
  { header: "决定日期", width: 12, value: (row) => row.decidedOn },
  { header: "不予受理理由、移送去向", width: 40, value: whyNot },
  {
    header: "受理期限",
    width: 18,
    value: (row) => row.dueOn && (row.provisional ? `${row.dueOn}（预计）` : row.dueOn),
  },
];
