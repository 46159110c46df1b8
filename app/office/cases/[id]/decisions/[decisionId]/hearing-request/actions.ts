"use server";
import { officeAction } from "@/lib/actions";
import { requestHearing } from "@/lib/decisions/commands/request-hearing";
import { RequestHearingInput } from "@/lib/decisions/hearing-input";

export const ask = officeAction({
  name: "decisions.requestHearing",
  input: RequestHearingInput,
  run: requestHearing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
