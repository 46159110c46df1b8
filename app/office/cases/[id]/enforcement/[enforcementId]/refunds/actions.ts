"use server";
import { officeAction } from "@/lib/actions";
import { recordRefund } from "@/lib/enforcement/commands/record-refund";
import { reverseRefund } from "@/lib/enforcement/commands/reverse-refund";
import { RecordRefundInput, ReverseRefundInput } from "@/lib/enforcement/refund-input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const record = officeAction({
  name: "enforcement.recordRefund",
  input: RecordRefundInput,
  run: recordRefund,
  next,
});
export const reverse = officeAction({
  name: "enforcement.reverseRefund",
  input: ReverseRefundInput,
  run: reverseRefund,
  next,
});
