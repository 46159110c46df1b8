import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const ruleStates = ["entered", "published", "ended", "discarded"] as const;
export type RuleState = (typeof ruleStates)[number];

/**
 * The life of a ladder or a setting of a region (《行政处罚法》第三十四条): entered by the legal reviewer, published by
 * the head, and from then on never changed. A new text is a new one with its own day.
 */
export const ruleLifecycle = defineLifecycle(ruleStates, {
  revise: { from: ["entered"] },
  publish: { from: ["entered"], to: "published" },
  discard: { from: ["entered"], to: "discarded" },
  end: { from: ["published"], to: "ended" },
});

export type RuleAct = keyof typeof ruleLifecycle.acts;

/** Whether a tier wants all of its criteria or any one. */
export const tierMatches = ["all", "any"] as const;
export type TierMatch = (typeof tierMatches)[number];

export const settingKinds = [
  "hearing_citizen",
  "hearing_organisation",
  "collective_discussion",
  "first_offence_months",
  "wage_crime_worker",
  "wage_crime_total",
] as const;
export type SettingKind = (typeof settingKinds)[number];
