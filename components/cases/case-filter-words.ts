import { keywordWords } from "@/components/ui/keyword-words";
import type { CaseFilter } from "@/lib/cases/filter";
import { caseStateLabels, originLabels } from "@/lib/cases/labels";
import { dueFilterLabels } from "@/lib/deadlines/due-filter";
import { amountBandLabels, peopleBandLabels } from "@/lib/kernel/bands";
import { topicLabels } from "@/lib/kernel/topics";

type Kept = Omit<CaseFilter, "after">;

export type FilterWord = { readonly name: keyof Kept; readonly label: string; readonly value: string };

/** Someone whom the list can be narrowed to. */
export type CaseHand = { readonly id: string; readonly name: string };

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function caseFilterWords(kept: Kept, hands: readonly CaseHand[]): readonly FilterWord[] {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "关键词", value: keywordWords(kept.q) },
    { name: "state", label: "状态", value: kept.state && caseStateLabels[kept.state] },
    { name: "origin", label: "来源", value: kept.origin && originLabels[kept.origin] },
    { name: "officer", label: "承办人", value: officerWords(kept.officer, hands) },
    { name: "due", label: "机关的期限", value: kept.due && dueFilterLabels[kept.due] },
    { name: "topic", label: "涉及事项", value: kept.topic && topicLabels[kept.topic] },
    { name: "amount", label: "请求金额", value: kept.amount && amountBandLabels[kept.amount] },
    { name: "people", label: "涉及人数", value: kept.people && peopleBandLabels[kept.people] },
    { name: "from", label: "立案日期自", value: kept.from },
    { name: "to", label: "立案日期至", value: kept.to },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}

function officerWords(officer: Kept["officer"], hands: readonly CaseHand[]): string | undefined {
  if (officer === undefined || officer === "me") return officer && "我承办的";
  return hands.find(({ id }) => id === officer)?.name ?? "其他机关的人员";
}
