import { keywordWords } from "@/components/ui/keyword-words";
import type { VisitFilter } from "@/lib/patrols/filter";
import { groundLabels, visitStateLabels } from "@/lib/patrols/visit-labels";

type Kept = Omit<VisitFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function visitFilterWords(kept: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "单位", value: keywordWords(kept.q) },
    { name: "state", label: "状态", value: kept.state && visitStateLabels[kept.state] },
    { name: "ground", label: "事由", value: kept.ground && groundLabels[kept.ground] },
    { name: "plan", label: "计划", value: kept.plan && "指定的计划" },
    { name: "mine", label: "范围", value: kept.mine && "我的检查" },
    { name: "from", label: "检查日期自", value: kept.from },
    { name: "to", label: "检查日期至", value: kept.to },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
