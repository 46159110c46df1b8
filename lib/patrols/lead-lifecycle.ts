import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const leadStates = ["handed_up", "planned", "shelved"] as const;
export type LeadState = (typeof leadStates)[number];

/** The life of a lead that was handed up from the street: an inspection is planned for it, or it is laid aside. */
export const leadLifecycle = defineLifecycle(leadStates, {
  photograph: { from: ["handed_up"] },
  plan: { from: ["handed_up"], to: "planned" },
  shelve: { from: ["handed_up"], to: "shelved" },
});

export type LeadAct = keyof typeof leadLifecycle.acts;
