"use server";
import { employerAction } from "@/lib/actions";
import { startReport } from "@/lib/platform-reports/commands/start-report";
import { StartReportInput } from "@/lib/platform-reports/report-input";

export const start = employerAction({
  name: "platformReports.start",
  input: StartReportInput,
  run: startReport,
  next: ({ id }) => `/employer/platform-reports/${id}`,
});
