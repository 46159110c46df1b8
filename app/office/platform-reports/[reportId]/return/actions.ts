"use server";
import { officeAction } from "@/lib/actions";
import { giveBackReport } from "@/lib/platform-reports/commands/give-back-report";
import { GiveBackReportInput } from "@/lib/platform-reports/review-input";

export const giveBack = officeAction({
  name: "platformReports.giveBackReport",
  input: GiveBackReportInput,
  run: giveBackReport,
  next: ({ id }) => `/office/platform-reports/${id}`,
});
