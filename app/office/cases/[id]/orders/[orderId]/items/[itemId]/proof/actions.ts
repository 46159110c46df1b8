"use server";
import { officeAction } from "@/lib/actions";
import { detachProofFile } from "@/lib/orders/commands/detach-proof-file";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { DetachProofFileInput, SubmitProofInput } from "@/lib/orders/input";

export const prove = officeAction({
  name: "orders.submitProof",
  input: SubmitProofInput,
  run: submitProof,
  next: ({ caseId, orderId }) => `/office/cases/${caseId}/orders/${orderId}`,
});

export const detach = officeAction({
  name: "orders.detachProofFile",
  input: DetachProofFileInput,
  run: detachProofFile,
});
