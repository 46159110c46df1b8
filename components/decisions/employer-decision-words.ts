import { decisionKindLabels, decisionStateLabels } from "@/lib/decisions/labels";
import type { EmployerDecisionFilter } from "@/lib/decisions/portal-filter";
import type { EmployerDecisionRow } from "@/lib/decisions/queries/employer-decisions";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<EmployerDecisionFilter, "after">;

/** What the list is narrowed to, in words, by the filter's own names. */
export const employerDecisionWords = ({ q, kind, from, to }: Kept) => [
  ...(q ? [{ name: "q" as const, label: "文号", value: q }] : []),
  ...(kind ? [{ name: "kind" as const, label: "种类", value: decisionKindLabels[kind] }] : []),
  ...(from ? [{ name: "from" as const, label: "告知日期自", value: from }] : []),
  ...(to ? [{ name: "to" as const, label: "告知日期至", value: to }] : []),
];

/** How far it has come, as its party may know. */
export const employerStanding = ({ state, revokedOn }: EmployerDecisionRow): string => {
  if (revokedOn !== null) return `${revokedOn}由本机关撤销`;
  return state === "notified" ? "可以陈述、申辩" : employerStates[state];
};

/** Before a decision the party knows that it was told, not how the organ goes on. */
const employerStates = {
  ...decisionStateLabels,
  proposed: "重新办理",
  returned: "重新办理",
  approved: "重新办理",
  withdrawn: "不再办理",
} as const;

/** The list as a spreadsheet. */
export const employerDecisionSheet: readonly SheetColumn<EmployerDecisionRow>[] = [
  { header: "文号", width: 28, value: (row) => row.number ?? "" },
  { header: "种类", width: 16, value: (row) => decisionKindLabels[row.kind] },
  { header: "告知日期", width: 12, value: (row) => row.noticedOn ?? "" },
  { header: "决定日期", width: 12, value: (row) => row.decidedOn ?? "" },
  { header: "状态", width: 28, value: employerStanding },
];
