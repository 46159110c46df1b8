"use server";
import { officeAction } from "@/lib/actions";
import { reportUp } from "@/lib/decisions/commands/report-up";
import { ReportUpInput } from "@/lib/decisions/report-input";

export const report = officeAction({
  name: "decisions.reportUp",
  input: ReportUpInput,
  run: reportUp,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
