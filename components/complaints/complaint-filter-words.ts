import { keywordWords } from "@/components/ui/keyword-words";
import type { ComplaintFilter } from "@/lib/complaints/filter";
import { complaintKindLabels, complaintStateLabels, declineGroundLabels, sourceLabels } from "@/lib/complaints/labels";
import { dueFilterLabels } from "@/lib/deadlines/due-filter";
import { amountBandLabels, peopleBandLabels } from "@/lib/kernel/bands";
import { topicLabels } from "@/lib/kernel/topics";

type Kept = Omit<ComplaintFilter, "after">;

export type FilterWord = { readonly name: keyof Kept; readonly label: string; readonly value: string };

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function complaintFilterWords(kept: Kept): readonly FilterWord[] {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "关键词", value: keywordWords(kept.q) },
    { name: "state", label: "状态", value: kept.state && complaintStateLabels[kept.state] },
    { name: "kind", label: "类别", value: kept.kind && complaintKindLabels[kept.kind] },
    { name: "source", label: "来源", value: kept.source && sourceLabels[kept.source] },
    { name: "ground", label: "不予受理理由", value: kept.ground && declineGroundLabels[kept.ground] },
    { name: "topic", label: "涉及事项", value: kept.topic && topicLabels[kept.topic] },
    { name: "due", label: "受理期限", value: kept.due && dueFilterLabels[kept.due] },
    { name: "people", label: "人数", value: kept.people && peopleBandLabels[kept.people] },
    { name: "amount", label: "请求金额", value: kept.amount && amountBandLabels[kept.amount] },
    { name: "from", label: "接到日期自", value: kept.from },
    { name: "to", label: "接到日期至", value: kept.to },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
