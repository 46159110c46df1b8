"use server";
import { officeAction } from "@/lib/actions";
import { detachPaymentFile } from "@/lib/claims/commands/detach-payment-file";
import { payByLines } from "@/lib/claims/commands/pay-by-lines";
import { payInFull } from "@/lib/claims/commands/pay-in-full";
import { DetachPaymentFileInput, PayByLinesInput, PayInFullInput } from "@/lib/claims/payment-input";

export const payFull = officeAction({
  name: "claims.payInFull",
  input: PayInFullInput,
  run: payInFull,
  next: ({ caseId }) => `/office/cases/${caseId}/claims/payments`,
});

export const payLines = officeAction({
  name: "claims.payByLines",
  input: PayByLinesInput,
  run: payByLines,
  next: ({ caseId }) => `/office/cases/${caseId}/claims/payments`,
});

export const detach = officeAction({
  name: "claims.detachPaymentFile",
  input: DetachPaymentFileInput,
  run: detachPaymentFile,
});
