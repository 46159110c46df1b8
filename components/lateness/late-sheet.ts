import { clockLabel, clockStateLabels } from "@/lib/deadlines/labels";
import type { LateFilter } from "@/lib/lateness/filter";
import { saidLabels, standsLabels } from "@/lib/lateness/labels";
import type { LateRow } from "@/lib/lateness/queries/late-list";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<LateFilter, "after">;
type Word = { readonly name: keyof Kept; readonly label: string; readonly value: string };

/** Of inspectors their cases, of leaders what their organ handles. */
export const MINE = "本人承办或者负责的";

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function lateFilterWords({ mine, said, stands, limit, from, to }: Kept): readonly Word[] {
  return [
    ...(mine ? [{ name: "mine", label: "范围", value: MINE } as const] : []),
    ...(said ? [{ name: "said", label: "原因", value: saidLabels[said] } as const] : []),
    ...(stands ? [{ name: "stands", label: "状态", value: standsLabels[stands] } as const] : []),
    ...(limit ? [{ name: "limit", label: "期限", value: clockLabel(limit) } as const] : []),
    ...(from ? [{ name: "from", label: "届满日从", value: from } as const] : []),
    ...(to ? [{ name: "to", label: "届满日到", value: to } as const] : []),
  ];
}

export const lateSheet: readonly SheetColumn<LateRow>[] = [
  { header: "期限", width: 20, value: (row) => clockLabel(row.limitKey) },
  { header: "依据", width: 36, value: (row) => row.basis },
  { header: "案号、登记号", width: 28, value: (row) => row.number },
  { header: "案由、被投诉单位", width: 36, value: (row) => row.title },
  { header: "用人单位", width: 30, value: (row) => row.employerName },
  { header: "承办机关", width: 28, value: (row) => row.organName },
  { header: "主办", width: 10, value: (row) => row.leadName },
  { header: "起算日", width: 12, value: (row) => row.startedOn },
  { header: "届满日", width: 12, value: (row) => row.dueOn },
  { header: "状态", width: 10, value: (row) => clockStateLabels[row.state].trim() },
  { header: "办结、终止日期", width: 14, value: (row) => row.endedOn },
  { header: "逾期（工作日）", width: 14, kind: "number", value: (row) => row.workingDays },
  { header: "逾期的原因", width: 60, value: (row) => row.lateBecause },
  { header: "说明人", width: 10, value: (row) => row.saidByName },
  { header: "说明日期", width: 12, value: (row) => row.lateSaidOn },
];
