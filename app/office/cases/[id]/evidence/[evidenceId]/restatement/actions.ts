"use server";
import { officeAction } from "@/lib/actions";
import { restateExhibit } from "@/lib/cases/commands/restate-exhibit";
import { RestateExhibitInput } from "@/lib/cases/evidence-input";

export const restate = officeAction({
  name: "cases.restateExhibit",
  input: RestateExhibitInput,
  run: restateExhibit,
  next: ({ caseId }) => `/office/cases/${caseId}/evidence`,
});
