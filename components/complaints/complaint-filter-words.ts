import type { ComplaintFilter } from "@/lib/complaints/filter";
import { complaintKindLabels, complaintStateLabels, declineGroundLabels, sourceLabels } from "@/lib/complaints/labels";

type Kept = Omit<ComplaintFilter, "after">;

export type FilterWord = { readonly name: keyof Kept; readonly label: string; readonly value: string };

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function complaintFilterWords(kept: Kept): readonly FilterWord[] {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "关键词", value: kept.q },
    { name: "state", label: "状态", value: kept.state && complaintStateLabels[kept.state] },
    { name: "kind", label: "类别", value: kept.kind && complaintKindLabels[kept.kind] },
    { name: "source", label: "来源", value: kept.source && sourceLabels[kept.source] },
    { name: "ground", label: "不予受理理由", value: kept.ground && declineGroundLabels[kept.ground] },
    { name: "from", label: "接到日期自", value: kept.from },
    { name: "to", label: "接到日期至", value: kept.to },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
