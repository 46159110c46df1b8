import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const recheckStates = ["drawn", "decided"] as const;
export type RecheckState = (typeof recheckStates)[number];

/** The life of one matter that was not acted on and is decided a second time by another unit, blind (F5). */
export const recheckLifecycle = defineLifecycle(recheckStates, {
  decide: { from: ["drawn"], to: "decided" },
});

export type RecheckAct = keyof typeof recheckLifecycle.acts;

/** What the second unit would have done. */
export const recheckFindings = ["accept", "decline", "hand_over"] as const;
export type RecheckFinding = (typeof recheckFindings)[number];
