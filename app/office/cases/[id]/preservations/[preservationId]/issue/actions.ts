"use server";
import { officeAction } from "@/lib/actions";
import { issuePreservation } from "@/lib/preservations/commands/issue-preservation";
import { IssuePreservationInput } from "@/lib/preservations/input";

export const issue = officeAction({
  name: "preservations.issue",
  input: IssuePreservationInput,
  run: issuePreservation,
  next: ({ id, caseId }) => `/office/cases/${caseId}/preservations/${id}`,
});
