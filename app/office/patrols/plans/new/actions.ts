"use server";
import { officeAction } from "@/lib/actions";
import { proposePlan } from "@/lib/patrols/commands/propose-plan";
import { ProposePlanInput } from "@/lib/patrols/plan-input";

export const propose = officeAction({
  name: "patrols.proposePlan",
  input: ProposePlanInput,
  run: proposePlan,
  next: ({ id }) => `/office/patrols/plans/${id}`,
});
