"use server";
import { officeAction } from "@/lib/actions";
import { relatePartner } from "@/lib/platform-reports/commands/relate-partner";
import { RelatePartnerInput } from "@/lib/platform-reports/input";

export const relate = officeAction({
  name: "platformReports.relatePartner",
  input: RelatePartnerInput,
  run: relatePartner,
  next: ({ id }) => `/office/platform-reports/reporters/${id}`,
});
