import { addProof } from "@/lib/deliveries/commands/add-proof";
import { AddProofInput } from "@/lib/deliveries/input";
import { ofComplaint } from "@/lib/deliveries/matter";
import { assertMayDeliver } from "@/lib/deliveries/queries/proofs";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "deliveries.addProof", input: AddProofInput, run: addProof };

export const POST = officeRoute(act.name, async (officer, request, { id: complaintId = "" }) => {
  await assertMayDeliver(officer, ofComplaint(complaintId));
  return performUpload(officer, request, act, { complaintId });
});
