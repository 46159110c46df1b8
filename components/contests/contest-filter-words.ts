import type { ContestFilter } from "@/lib/contests/filter";
import { contestResultLabels, contestStateLabels } from "@/lib/contests/labels";
import { reviewKindLabels } from "@/lib/enforcement/review-labels";

/** What the register is narrowed to, in words, by the filter's own names. */
export const contestFilterWords = ({ kind, state, result, from, to }: ContestFilter) => [
  ...(kind ? [{ name: "kind" as const, label: "程序", value: reviewKindLabels[kind] }] : []),
  ...(state ? [{ name: "state" as const, label: "状态", value: contestStateLabels[state] }] : []),
  ...(result ? [{ name: "result" as const, label: "结果", value: contestResultLabels[result] }] : []),
  ...(from ? [{ name: "from" as const, label: "受理日从", value: from }] : []),
  ...(to ? [{ name: "to" as const, label: "受理日到", value: to }] : []),
];
