import { attachLeadPhoto } from "@/lib/patrols/commands/attach-lead-photo";
import { AttachLeadPhotoInput } from "@/lib/patrols/lead-input";
import { assertMayAddPhoto } from "@/lib/patrols/queries/lead-file";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "patrols.attachLeadPhoto", input: AttachLeadPhotoInput, run: attachLeadPhoto };

export const POST = officeRoute(act.name, async (officer, request, { leadId = "" }) => {
  await assertMayAddPhoto(officer, leadId);
  return performUpload(officer, request, act, { leadId });
});
