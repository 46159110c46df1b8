import { now } from "@/lib/kernel/clock";
import { AttachPhotoInput } from "@/lib/patrols/answer-input";
import { attachPhoto } from "@/lib/patrols/commands/attach-photo";
import { assertMayPhotograph } from "@/lib/patrols/queries/photos";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "patrols.attachPhoto", input: AttachPhotoInput, run: attachPhoto };

export const POST = officeRoute(act.name, async (officer, request, { visitId = "" }) => {
  await assertMayPhotograph(officer, visitId, now());
  return performUpload(officer, request, act, { visitId });
});
