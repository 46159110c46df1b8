import type { RecheckFilter } from "@/lib/rechecks/filter";
import { recheckResultLabels, recheckStateLabels, resultWords } from "@/lib/rechecks/labels";
import type { RecheckRow } from "@/lib/rechecks/queries/recheck-list";
import type { SheetColumn } from "@/lib/workflow/export";

type Kept = Omit<RecheckFilter, "after">;
type Word = { readonly name: keyof Kept; readonly label: string; readonly value: string };

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function recheckFilterWords({ state, month, result }: Kept): readonly Word[] {
  return [
    ...(state ? [{ name: "state", label: "状态", value: recheckStateLabels[state] } as const] : []),
    ...(month ? [{ name: "month", label: "月份", value: month } as const] : []),
    ...(result ? [{ name: "result", label: "结果", value: recheckResultLabels[result] } as const] : []),
  ];
}

export const recheckSheet: readonly SheetColumn<RecheckRow>[] = [
  { header: "月份", width: 10, value: (row) => row.month },
  { header: "被投诉举报单位", width: 36, value: (row) => row.respondentName },
  { header: "复核机关", width: 30, value: (row) => row.checkerName },
  { header: "状态", width: 10, value: (row) => recheckStateLabels[row.state] },
  { header: "复核日期", width: 12, value: (row) => row.decidedOn },
  { header: "结果", width: 12, value: (row) => resultWords(row.isSame) },
];
