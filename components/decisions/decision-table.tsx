import { Badge, type Tone } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { decisionNamed, decisionStateLabels, REVOKED } from "@/lib/decisions/labels";
import type { DecisionState } from "@/lib/decisions/lifecycle";
import type { DecisionRow } from "@/lib/decisions/queries/decision-desk";

const tones: Readonly<Record<DecisionState, Tone>> = {
  proposed: "soon",
  returned: "overdue",
  approved: "accent",
  notified: "accent",
  submitted: "soon",
  decided: "done",
  withdrawn: "neutral",
};

type Stood = { state: DecisionState; revokedOn: string | null };

export const DecisionStateBadge = ({ state, revokedOn }: Stood) =>
  revokedOn === null ? (
    <Badge tone={tones[state]}>{decisionStateLabels[state]}</Badge>
  ) : (
    <Badge tone="neutral">{REVOKED}</Badge>
  );

const columns: Column<DecisionRow>[] = [
  { key: "kind", header: "种类", cell: decisionNamed },
  { key: "party", header: "当事人", cell: ({ personName }) => personName ?? "用人单位" },
  { key: "state", header: "状态", cell: (row) => <DecisionStateBadge {...row} /> },
  { key: "number", header: "文号", cell: ({ number }) => number ?? "尚未编号" },
  { key: "proposedOn", header: "呈报日期", cell: ({ proposedOn }) => proposedOn },
  { key: "noticedOn", header: "告知日期", cell: ({ noticedOn }) => <DateText on={noticedOn} /> },
  { key: "decidedOn", header: "决定日期", cell: ({ decidedOn }) => <DateText on={decidedOn} /> },
];

/** The proceedings of a case, newest first. */
export function DecisionTable({ caseId, decisions }: { caseId: string; decisions: readonly DecisionRow[] }) {
  return (
    <DataTable
      caption="处理处罚"
      columns={columns}
      rows={decisions}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/office/cases/${caseId}/decisions/${id}`}
      empty={
        <EmptyState
          title="还没有处理处罚"
          hint="调查终结后，承办人依据有证据的事实提出处理意见，由大队长审批后告知。"
        />
      }
    />
  );
}
