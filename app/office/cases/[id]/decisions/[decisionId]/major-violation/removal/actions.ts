"use server";
import { officeAction } from "@/lib/actions";
import { dropRemoval as drop, proposeRemoval as propose } from "@/lib/publications/commands/propose-removal";
import { removeMajor } from "@/lib/publications/commands/revise-major";
import { DropRemovalInput, ProposeRemovalInput, RemoveMajorInput } from "@/lib/publications/major-input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/major-violation`;

export const proposeRemoval = officeAction({
  name: "majors.proposeRemoval",
  input: ProposeRemovalInput,
  run: propose,
  next,
});
export const dropRemoval = officeAction({ name: "majors.dropRemoval", input: DropRemovalInput, run: drop, next });
export const remove = officeAction({ name: "majors.remove", input: RemoveMajorInput, run: removeMajor, next });
