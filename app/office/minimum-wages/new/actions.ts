"use server";
import { officeAction } from "@/lib/actions";
import { enterMinimumWage } from "@/lib/claims/commands/enter-minimum-wage";
import { EnterMinimumWageInput } from "@/lib/claims/input";

export const enter = officeAction({
  name: "minimumWages.enter",
  input: EnterMinimumWageInput,
  run: enterMinimumWage,
  next: () => "/office/minimum-wages",
});
