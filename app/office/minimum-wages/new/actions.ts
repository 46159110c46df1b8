"use server";
import { officeAction } from "@/lib/actions";
import { enterMinimumWage } from "@/lib/claims/commands/enter-minimum-wage";
import { strikeMinimumWage } from "@/lib/claims/commands/strike-minimum-wage";
import { EnterMinimumWageInput, StrikeMinimumWageInput } from "@/lib/claims/input";

export const enter = officeAction({
  name: "minimumWages.enter",
  input: EnterMinimumWageInput,
  run: enterMinimumWage,
  next: () => "/office/minimum-wages",
});
export const strike = officeAction({
  name: "minimumWages.strike",
  input: StrikeMinimumWageInput,
  run: strikeMinimumWage,
  next: () => "/office/minimum-wages",
});
