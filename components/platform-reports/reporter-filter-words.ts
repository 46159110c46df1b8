import { keywordWords } from "@/components/ui/keyword-words";
import type { ReporterFilter } from "@/lib/platform-reports/filter";
import { industryLabels, reporterKindLabels } from "@/lib/platform-reports/labels";

type Kept = Omit<ReporterFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function reporterFilterWords({ q, kind, industry }: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "名称或者代码", value: keywordWords(q) },
    { name: "kind", label: "单位类型", value: kind && reporterKindLabels[kind] },
    { name: "industry", label: "行业", value: industry && industryLabels[industry] },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
