"use server";
import { officeAction } from "@/lib/actions";
import { setPeriod } from "@/lib/platform-reports/commands/set-period";
import { SetPeriodInput } from "@/lib/platform-reports/input";

export const set = officeAction({
  name: "platformReports.setPeriod",
  input: SetPeriodInput,
  run: setPeriod,
  next: ({ id }) => `/office/platform-reports/periods/${id}`,
});
