"use server";
import { officeAction } from "@/lib/actions";
import { approvePlan } from "@/lib/patrols/commands/approve-plan";
import { giveBackPlan } from "@/lib/patrols/commands/give-back-plan";
import { revisePlan } from "@/lib/patrols/commands/revise-plan";
import { withdrawPlan } from "@/lib/patrols/commands/withdraw-plan";
import { ApprovePlanInput, RevisePlanInput, WithdrawPlanInput } from "@/lib/patrols/plan-input";
import { GiveBackPlanInput } from "@/lib/returns/input";

const next = ({ id }: { id: string }) => `/office/patrols/plans/${id}`;

export const approve = officeAction({ name: "patrols.approvePlan", input: ApprovePlanInput, run: approvePlan, next });
export const giveBack = officeAction({
  name: "patrols.giveBackPlan",
  input: GiveBackPlanInput,
  run: giveBackPlan,
  next,
});
export const revise = officeAction({ name: "patrols.revisePlan", input: RevisePlanInput, run: revisePlan, next });
export const withdraw = officeAction({
  name: "patrols.withdrawPlan",
  input: WithdrawPlanInput,
  run: withdrawPlan,
  next,
});
