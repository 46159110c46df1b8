"use server";
import { officeAction } from "@/lib/actions";
import { markItem } from "@/lib/case-scores/commands/mark-item";
import { MarkItemInput } from "@/lib/case-scores/input";

export const mark = officeAction({
  name: "caseScores.mark",
  input: MarkItemInput,
  run: markItem,
  next: ({ caseId }) => `/office/cases/${caseId}/score`,
});
