import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import type { RecusalRow } from "@/lib/cases/queries/case-records";

const columns: Column<RecusalRow>[] = [
  { key: "name", header: "监察员", cell: (row) => row.name },
  { key: "by", header: "提出", cell: (row) => (row.declaredBy === row.accountId ? "本人" : "当事人") },
  { key: "on", header: "申请日期", cell: (row) => <DateText on={row.declaredOn} /> },
  { key: "reason", header: "事由", cell: (row) => row.reason },
  { key: "decision", header: "决定", cell: decisionWords },
];

/** The recusals of a case and what the head decided. */
export function RecusalList({ recusals }: { recusals: readonly RecusalRow[] }) {
  return <DataTable caption="回避" columns={columns} rows={recusals} rowKey={(row) => row.id} empty={null} />;
}

function decisionWords(row: RecusalRow): string {
  if (row.decidedOn === null) return "等待行政机关负责人决定";
  return `${row.decidedOn} ${row.deciderName ?? ""}${row.isGranted ? "准予回避" : "驳回"}：${row.decisionReason ?? ""}`;
}
