"use server";
import { officeAction } from "@/lib/actions";
import { registerReporter } from "@/lib/platform-reports/commands/register-reporter";
import { RegisterReporterInput } from "@/lib/platform-reports/input";

export const register = officeAction({
  name: "platformReports.registerReporter",
  input: RegisterReporterInput,
  run: registerReporter,
  next: ({ id }) => `/office/platform-reports/reporters/${id}`,
});
