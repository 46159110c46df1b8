"use server";
import { officeAction } from "@/lib/actions";
import { decide } from "@/lib/decisions/commands/decide";
import { DecideInput } from "@/lib/decisions/review-input";

export const decideOn = officeAction({
  name: "decisions.decide",
  input: DecideInput,
  run: decide,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
