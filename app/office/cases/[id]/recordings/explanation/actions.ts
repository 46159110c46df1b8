"use server";
import { officeAction } from "@/lib/actions";
import { explainMissing } from "@/lib/recordings/commands/explain-missing";
import { ExplainMissingInput } from "@/lib/recordings/input";

export const explain = officeAction({
  name: "recordings.explain",
  input: ExplainMissingInput,
  run: explainMissing,
  next: ({ caseId }) => `/office/cases/${caseId}/recordings`,
});
