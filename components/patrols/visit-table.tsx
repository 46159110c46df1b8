import { type Column, DataTable } from "@/components/ui/data-table";
import { visitStateWords } from "@/lib/patrols/hindrance-labels";
import { itemWords } from "@/lib/patrols/labels";
import type { VisitListRow } from "@/lib/patrols/queries/visit-list";
import { groundLabels } from "@/lib/patrols/visit-labels";

/** Visits, each leading to its page. */
export const VisitTable = ({ rows, empty }: { rows: readonly VisitListRow[]; empty: React.ReactNode }) => (
  <DataTable
    caption="检查"
    columns={columns}
    rows={rows}
    rowKey={(row) => row.id}
    rowHref={(row) => `/office/patrols/${row.id}`}
    empty={empty}
  />
);

const columns: Column<VisitListRow>[] = [
  { key: "employer", header: "被检查单位", cell: (row) => row.employerName },
  { key: "plannedOn", header: "检查日期", cell: (row) => row.plannedOn },
  { key: "ground", header: "事由", cell: (row) => groundLabels[row.ground] },
  { key: "items", header: "检查事项", cell: (row) => itemWords(row.itemKeys) },
  { key: "officers", header: "检查人员", cell: (row) => `${row.leadName}、${row.secondName}` },
  { key: "notice", header: "通知书", cell: (row) => row.noticeNumber ?? "未发出" },
  { key: "state", header: "状态", cell: stateOf },
];

function stateOf({ state, hindrance, ...row }: VisitListRow): string {
  return `${visitStateWords({ state, hindrance })}${approvalOf(row)}`;
}

type Approval = Pick<VisitListRow, "isUrgent" | "approvedOn" | "approvalRefusedOn">;

function approvalOf({ isUrgent, approvedOn, approvalRefusedOn }: Approval): string {
  if (approvalRefusedOn !== null) return "，未予补办审批";
  return isUrgent && approvedOn === null ? "，待补办审批" : "";
}
