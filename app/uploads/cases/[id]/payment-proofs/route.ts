import { attachPaymentFile } from "@/lib/claims/commands/attach-payment-file";
import { AttachPaymentFileInput } from "@/lib/claims/payment-input";
import { assertMayPay } from "@/lib/claims/queries/paying";
import { now } from "@/lib/kernel/clock";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "claims.attachPaymentFile", input: AttachPaymentFileInput, run: attachPaymentFile };

export const POST = officeRoute(act.name, async (officer, request, { id: caseId = "" }) => {
  await assertMayPay(officer, { caseId }, now());
  return performUpload(officer, request, act, { caseId });
});
