"use server";
import { officeAction } from "@/lib/actions";
import { registerPartner } from "@/lib/platform-reports/commands/register-partner";
import { RegisterPartnerInput } from "@/lib/platform-reports/mirror-input";

export const register = officeAction({
  name: "platformReports.registerPartner",
  input: RegisterPartnerInput,
  run: registerPartner,
  next: ({ id }) => `/office/platform-reports/reporters/${id}`,
});
