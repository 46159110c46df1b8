import { now } from "@/lib/kernel/clock";
import { attachProofFile } from "@/lib/orders/commands/attach-proof-file";
import { AttachProofFileInput } from "@/lib/orders/input";
import { assertMayProve } from "@/lib/orders/queries/proving";
import { employerRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "orders.attachOwnProofFile", input: AttachProofFileInput, run: attachProofFile };

export const POST = employerRoute(act.name, async (user, request, { id: itemId = "" }) => {
  await assertMayProve(user, itemId, now());
  return performUpload(user, request, act, { itemId });
});
