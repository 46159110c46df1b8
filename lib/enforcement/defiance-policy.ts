import { guard } from "@/lib/kernel/guard";

export type DefianceFault = "second_is_oneself" | "second_not_case_officer";

type Finders = { readonly actorId: string; readonly withId: string; readonly officerIds: readonly string[] };

/** 《条例》第十六条: two of the inspectors who hold the case find it together. */
export const secondFault = guard(
  "enforcement.two_persons",
  ({ actorId, withId, officerIds }: Finders): DefianceFault | null => {
    if (withId === actorId) return "second_is_oneself";
    return officerIds.includes(withId) ? null : "second_not_case_officer";
  },
);
