import type { PlanFilter } from "@/lib/patrols/filter";
import { planStateLabels } from "@/lib/patrols/labels";

type Kept = Omit<PlanFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function planFilterWords({ year, state }: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "year", label: "年度", value: year?.toString() },
    { name: "state", label: "状态", value: state && planStateLabels[state] },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
