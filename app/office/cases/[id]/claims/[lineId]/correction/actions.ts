"use server";
import { officeAction } from "@/lib/actions";
import { CorrectPaymentInput } from "@/lib/claims/payment-input";
import { takePaymentCorrection } from "@/lib/enforcement/commands/take-payment-correction";

export const correct = officeAction({
  name: "claims.correctPayment",
  input: CorrectPaymentInput,
  run: takePaymentCorrection,
  next: ({ claimId, caseId }) => `/office/cases/${caseId}/claims/${claimId}`,
});
