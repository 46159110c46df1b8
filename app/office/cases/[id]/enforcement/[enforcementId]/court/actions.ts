"use server";
import { officeAction } from "@/lib/actions";
import { applyToCourt } from "@/lib/enforcement/commands/apply-to-court";
import { ApplyToCourtInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const apply = officeAction({
  name: "enforcement.applyToCourt",
  input: ApplyToCourtInput,
  run: applyToCourt,
  next,
});
