"use server";
import { officeAction } from "@/lib/actions";
import { openReportCase } from "@/lib/platform-reports/commands/open-report-case";
import { OpenReportCaseInput } from "@/lib/platform-reports/review-input";

export const open = officeAction({
  name: "platformReports.openReportCase",
  input: OpenReportCaseInput,
  run: openReportCase,
  next: ({ id }) => `/office/cases/${id}`,
});
