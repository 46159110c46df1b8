import { attachTaskFile } from "@/lib/campaigns/commands/attach-task-file";
import { AttachTaskFileInput } from "@/lib/campaigns/input";
import { assertMayAddEvidence } from "@/lib/campaigns/queries/holding";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "campaigns.attachTaskFile", input: AttachTaskFileInput, run: attachTaskFile };

export const POST = officeRoute(act.name, async (officer, request, { id: taskId = "" }) => {
  await assertMayAddEvidence(officer, taskId);
  return performUpload(officer, request, act, { taskId });
});
