import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const guidanceStates = ["issued", "replied", "concluded"] as const;
export type GuidanceState = (typeof guidanceStates)[number];

/** The life of one piece of administrative guidance; what it did not settle may come to a case. */
export const guidanceLifecycle = defineLifecycle(guidanceStates, {
  recordReply: { from: ["issued", "replied"], to: "replied" },
  conclude: { from: ["issued", "replied"], to: "concluded" },
  openCase: { from: ["concluded"] },
});
export type GuidanceAct = keyof typeof guidanceLifecycle.acts;

/** 提示函, 整改函, 约谈, 行政指导会. */
export const guidanceKinds = ["advice_letter", "correction_letter", "talk", "meeting"] as const;
export type GuidanceKind = (typeof guidanceKinds)[number];

/** To these the addressee comes in person. */
export const heldKinds: readonly GuidanceKind[] = ["talk", "meeting"];

export const guidanceOutcomes = ["settled", "partly", "unsettled"] as const;
export type GuidanceOutcome = (typeof guidanceOutcomes)[number];
