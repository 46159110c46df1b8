import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const planStates = ["proposed", "returned", "approved", "withdrawn"] as const;
export type PlanState = (typeof planStates)[number];

/** The life of a yearly plan of inspections, from its proposal on. */
export const planLifecycle = defineLifecycle(planStates, {
  revise: { from: ["returned"], to: "proposed" },
  giveBack: { from: ["proposed"], to: "returned" },
  approve: { from: ["proposed"], to: "approved" },
  withdraw: { from: ["proposed", "returned"], to: "withdrawn" },
});

export type PlanAct = keyof typeof planLifecycle.acts;

const isPlanAct = (name: string): name is PlanAct => Object.hasOwn(planLifecycle.acts, name);

export const planActsInOrder: readonly PlanAct[] = Object.keys(planLifecycle.acts).filter(isPlanAct);
