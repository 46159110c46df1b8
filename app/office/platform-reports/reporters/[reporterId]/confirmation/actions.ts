"use server";
import { officeAction } from "@/lib/actions";
import { confirmReporter } from "@/lib/platform-reports/commands/confirm-reporter";
import { ConfirmReporterInput } from "@/lib/platform-reports/input";

export const confirm = officeAction({
  name: "platformReports.confirmReporter",
  input: ConfirmReporterInput,
  run: confirmReporter,
  next: ({ id }) => `/office/platform-reports/reporters/${id}`,
});
