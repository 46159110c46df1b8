"use server";
import { officeAction } from "@/lib/actions";
import { ImposeOnTheSpotInput } from "@/lib/decisions/spot-input";
import { imposeOnTheSpot } from "@/lib/enforcement/commands/impose-on-the-spot";

export const impose = officeAction({
  name: "decisions.imposeOnTheSpot",
  input: ImposeOnTheSpotInput,
  run: imposeOnTheSpot,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
