"use server";
import { employerAction } from "@/lib/actions";
import { detachProofFile } from "@/lib/orders/commands/detach-proof-file";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { DetachProofFileInput, SubmitProofInput } from "@/lib/orders/input";

export const prove = employerAction({
  name: "orders.submitOwnProof",
  input: SubmitProofInput,
  run: submitProof,
  next: ({ orderId }) => `/employer/orders/${orderId}`,
});

export const detach = employerAction({
  name: "orders.detachOwnProofFile",
  input: DetachProofFileInput,
  run: detachProofFile,
});
