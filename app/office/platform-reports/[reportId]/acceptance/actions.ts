"use server";
import { officeAction } from "@/lib/actions";
import { acceptReport } from "@/lib/platform-reports/commands/accept-report";
import { AcceptReportInput } from "@/lib/platform-reports/review-input";

export const accept = officeAction({
  name: "platformReports.acceptReport",
  input: AcceptReportInput,
  run: acceptReport,
  next: ({ id }) => `/office/platform-reports/${id}`,
});
