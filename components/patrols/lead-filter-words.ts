import type { LeadFilter } from "@/lib/patrols/filter";
import { leadStateLabels } from "@/lib/patrols/lead-labels";

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export const leadFilterWords = ({ state, mine }: Omit<LeadFilter, "after">) => [
  ...(state ? [{ name: "state" as const, label: "状态", value: leadStateLabels[state] }] : []),
  ...(mine ? [{ name: "mine" as const, label: "上报人", value: "本人" }] : []),
];
