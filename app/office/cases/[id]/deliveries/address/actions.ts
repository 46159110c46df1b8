"use server";

import { officeAction } from "@/lib/actions";
import { confirmAddress } from "@/lib/deliveries/commands/confirm-address";
import { signAddress } from "@/lib/deliveries/commands/sign-address";
import { ConfirmAddressInput, SignAddressInput } from "@/lib/deliveries/input";

export const confirm = officeAction({
  name: "deliveries.confirmAddress",
  input: ConfirmAddressInput,
  run: confirmAddress,
  next: (_result, { caseId }) => `/office/cases/${caseId}/deliveries`,
});

export const sign = officeAction({
  name: "deliveries.signAddress",
  input: SignAddressInput,
  run: signAddress,
  next: ({ caseId }) => `/office/cases/${caseId}/deliveries`,
});
