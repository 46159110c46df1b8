import { keywordWords } from "@/components/ui/keyword-words";
import type { ReportFilter } from "@/lib/platform-reports/filter";
import { halfWords, reporterKindLabels, reportStateLabels } from "@/lib/platform-reports/labels";

type Kept = Omit<ReportFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function reportFilterWords({ q, half, kind, state, late }: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "名称或者代码", value: keywordWords(q) },
    { name: "half", label: "报告期", value: half ? halfWords(half) : undefined },
    { name: "kind", label: "单位类型", value: kind && reporterKindLabels[kind] },
    { name: "state", label: "状态", value: state && reportStateLabels[state] },
    { name: "late", label: "是否逾期", value: late && "只看逾期提交的" },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
