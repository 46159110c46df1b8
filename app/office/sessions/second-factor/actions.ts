"use server";
import { officeAction } from "@/lib/actions";
import { enrolSecondFactor } from "@/lib/agencies/commands/enrol-second-factor";
import { EnrolSecondFactorInput } from "@/lib/agencies/input";

export const enrol = officeAction({
  name: "own.enrol",
  input: EnrolSecondFactorInput,
  run: enrolSecondFactor,
  next: () => "/office/sessions",
});
