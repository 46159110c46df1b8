"use server";
import { employerAction } from "@/lib/actions";
import { submitReport } from "@/lib/platform-reports/commands/submit-report";
import { SubmitReportInput } from "@/lib/platform-reports/report-input";

export const submit = employerAction({
  name: "platformReports.submit",
  input: SubmitReportInput,
  run: submitReport,
  next: ({ id }) => `/employer/platform-reports/${id}`,
});
