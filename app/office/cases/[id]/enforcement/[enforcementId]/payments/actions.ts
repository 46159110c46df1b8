"use server";
import { officeAction } from "@/lib/actions";
import { confirmPerformance } from "@/lib/enforcement/commands/confirm-performance";
import { recordPayment } from "@/lib/enforcement/commands/record-payment";
import { reversePayment } from "@/lib/enforcement/commands/reverse-payment";
import { ConfirmPerformanceInput, RecordPaymentInput, ReversePaymentInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const record = officeAction({
  name: "enforcement.recordPayment",
  input: RecordPaymentInput,
  run: recordPayment,
  next,
});
export const reverse = officeAction({
  name: "enforcement.reversePayment",
  input: ReversePaymentInput,
  run: reversePayment,
  next,
});
export const perform = officeAction({
  name: "enforcement.confirmPerformance",
  input: ConfirmPerformanceInput,
  run: confirmPerformance,
  next,
});
