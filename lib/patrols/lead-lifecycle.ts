import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const leadStates = ["handed_up", "planned", "shelved", "upheld"] as const;
export type LeadState = (typeof leadStates)[number];

/**
 * The life of a lead that was handed up from the street: an inspection is planned for it, or it is laid aside. What was
 * laid aside is looked at again by another, who leaves it so or gives it back to be acted on.
 */
export const leadLifecycle = defineLifecycle(leadStates, {
  photograph: { from: ["handed_up"] },
  plan: { from: ["handed_up"], to: "planned" },
  shelve: { from: ["handed_up"], to: "shelved" },
  uphold: { from: ["shelved"], to: "upheld" },
  reopen: { from: ["shelved"], to: "handed_up" },
});

export type LeadAct = keyof typeof leadLifecycle.acts;

/** What came of looking again at a lead that was laid aside. */
export const leadVerdicts = ["upheld", "reopened"] as const;
export type LeadVerdict = (typeof leadVerdicts)[number];
