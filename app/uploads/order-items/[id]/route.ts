import { now } from "@/lib/kernel/clock";
import { attachProofFile } from "@/lib/orders/commands/attach-proof-file";
import { AttachProofFileInput } from "@/lib/orders/input";
import { assertMayProve } from "@/lib/orders/queries/proving";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "orders.attachProofFile", input: AttachProofFileInput, run: attachProofFile };

export const POST = officeRoute(act.name, async (officer, request, { id: itemId = "" }) => {
  await assertMayProve(officer, itemId, now());
  return performUpload(officer, request, act, { itemId });
});
