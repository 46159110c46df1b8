"use server";
import { officeAction } from "@/lib/actions";
import { strikeExhibit } from "@/lib/cases/commands/strike-exhibit";
import { StrikeExhibitInput } from "@/lib/cases/evidence-input";

export const strike = officeAction({
  name: "cases.strikeExhibit",
  input: StrikeExhibitInput,
  run: strikeExhibit,
  next: ({ caseId }) => `/office/cases/${caseId}/evidence`,
});
