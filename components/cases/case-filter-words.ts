import type { CaseFilter } from "@/lib/cases/filter";
import { caseStateLabels, dueFilterLabels, originLabels } from "@/lib/cases/labels";

type Kept = Omit<CaseFilter, "after">;

export type FilterWord = { readonly name: keyof Kept; readonly label: string; readonly value: string };

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function caseFilterWords(kept: Kept): readonly FilterWord[] {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "关键词", value: kept.q },
    { name: "state", label: "状态", value: kept.state && caseStateLabels[kept.state] },
    { name: "origin", label: "来源", value: kept.origin && originLabels[kept.origin] },
    { name: "officer", label: "承办人", value: kept.officer && "我承办的" },
    { name: "due", label: "调查期限", value: kept.due && dueFilterLabels[kept.due] },
    { name: "from", label: "立案日期自", value: kept.from },
    { name: "to", label: "立案日期至", value: kept.to },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
