import { attachPaymentFile } from "@/lib/claims/commands/attach-payment-file";
import { AttachOwnPaymentFileInput } from "@/lib/claims/payment-input";
import { assertMayPay } from "@/lib/claims/queries/paying";
import { now } from "@/lib/kernel/clock";
import { employerRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "claims.attachOwnPaymentFile", input: AttachOwnPaymentFileInput, run: attachPaymentFile };

export const POST = employerRoute(act.name, async (user, request, { id: orderId = "" }) => {
  await assertMayPay(user, { orderId }, now());
  return performUpload(user, request, act, { orderId });
});
