"use server";
import { employerAction } from "@/lib/actions";
import { correctReport } from "@/lib/platform-reports/commands/correct-report";
import { CorrectReportInput } from "@/lib/platform-reports/report-input";

export const correct = employerAction({
  name: "platformReports.correct",
  input: CorrectReportInput,
  run: correctReport,
  next: ({ id }) => `/employer/platform-reports/${id}`,
});
