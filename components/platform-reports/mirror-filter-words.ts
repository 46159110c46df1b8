import type { MirrorFilter } from "@/lib/platform-reports/filter";
import { halfWords, mirrorStateLabels } from "@/lib/platform-reports/labels";

export const LEAD = "平台列入、尚未登记的";

type Kept = Omit<MirrorFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function mirrorFilterWords({ half, state, lead }: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "half", label: "报告期", value: half ? halfWords(half) : undefined },
    { name: "state", label: "核对情况", value: state && mirrorStateLabels[state] },
    { name: "lead", label: "线索", value: lead && LEAD },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
