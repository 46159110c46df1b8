"use server";
import { employerAction } from "@/lib/actions";
import { detachPaymentFile } from "@/lib/claims/commands/detach-payment-file";
import { payByLines } from "@/lib/claims/commands/pay-by-lines";
import { payInFull } from "@/lib/claims/commands/pay-in-full";
import { DetachPaymentFileInput, PayOwnByLinesInput, PayOwnInFullInput } from "@/lib/claims/payment-input";

export const payFull = employerAction({
  name: "claims.payOwnInFull",
  input: PayOwnInFullInput,
  run: payInFull,
  next: ({ orderId }) => `/employer/orders/${orderId}/payments`,
});

export const payLines = employerAction({
  name: "claims.payOwnByLines",
  input: PayOwnByLinesInput,
  run: payByLines,
  next: ({ orderId }) => `/employer/orders/${orderId}/payments`,
});

export const detach = employerAction({
  name: "claims.detachOwnPaymentFile",
  input: DetachPaymentFileInput,
  run: detachPaymentFile,
});
