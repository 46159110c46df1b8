import { attachCorrectionFile } from "@/lib/enforcement/commands/attach-correction-file";
import { AttachCorrectionFileInput } from "@/lib/enforcement/correction-input";
import { assertMayReport } from "@/lib/enforcement/queries/reporting";
import { now } from "@/lib/kernel/clock";
import { employerRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = {
  name: "enforcement.attachOwnCorrectionFile",
  input: AttachCorrectionFileInput,
  run: attachCorrectionFile,
};

export const POST = employerRoute(act.name, async (user, request, { id: enforcementId = "" }) => {
  await assertMayReport(user, enforcementId, now());
  return performUpload(user, request, act, { enforcementId });
});
