"use server";
import { officeAction } from "@/lib/actions";
import { judgePayments } from "@/lib/claims/commands/judge-payments";
import { JudgePaymentsInput } from "@/lib/claims/payment-input";

export const judge = officeAction({
  name: "claims.judgePayments",
  input: JudgePaymentsInput,
  run: judgePayments,
  next: ({ id, caseId }) => `/office/cases/${caseId}/claims/payments/${id}`,
});
