import { addEvidence } from "@/lib/cases/commands/add-evidence";
import { AddEvidenceInput } from "@/lib/cases/evidence-input";
import { assertMayGather } from "@/lib/cases/queries/gathering";
import { officeRoute } from "@/lib/routes";
import { performUpload } from "@/lib/upload-door";

const act = { name: "cases.addEvidence", input: AddEvidenceInput, run: addEvidence };

export const POST = officeRoute(act.name, async (officer, request, { id: caseId = "" }) => {
  await assertMayGather(officer, caseId);
  return performUpload(officer, request, act, { caseId });
});
