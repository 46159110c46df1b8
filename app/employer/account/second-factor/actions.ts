"use server";
import { employerAction } from "@/lib/actions";
import { enrolSecondFactor } from "@/lib/agencies/commands/enrol-second-factor";
import { EnrolSecondFactorInput } from "@/lib/agencies/input";

export const enrol = employerAction({
  name: "employerOwn.enrol",
  input: EnrolSecondFactorInput,
  run: enrolSecondFactor,
  next: () => "/employer/account",
});
