"use server";
import { officeAction } from "@/lib/actions";
import { changePeriod } from "@/lib/platform-reports/commands/change-period";
import { ChangePeriodInput } from "@/lib/platform-reports/input";

export const change = officeAction({
  name: "platformReports.changePeriod",
  input: ChangePeriodInput,
  run: changePeriod,
});
