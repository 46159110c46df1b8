import type { GuidanceFilter } from "@/lib/guidance/filter";
import { guidanceKindLabels, guidanceStateLabels } from "@/lib/guidance/labels";

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export const guidanceFilterWords = ({ kind, state }: Omit<GuidanceFilter, "after">) => [
  ...(kind ? [{ name: "kind" as const, label: "方式", value: guidanceKindLabels[kind] }] : []),
  ...(state ? [{ name: "state" as const, label: "状态", value: guidanceStateLabels[state] }] : []),
];
