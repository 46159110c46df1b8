import type { LadderFilter } from "@/lib/discretion/filter";
import { ruleStateLabels } from "@/lib/discretion/labels";

type Kept = Omit<LadderFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function ladderFilterWords(kept: Kept): readonly { name: keyof Kept; label: string; value: string }[] {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "违法事项", value: kept.q },
    { name: "state", label: "状态", value: kept.state && ruleStateLabels[kept.state] },
    { name: "on", label: "当日适用", value: kept.on },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
