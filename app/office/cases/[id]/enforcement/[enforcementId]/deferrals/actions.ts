"use server";
import { officeAction } from "@/lib/actions";
import { applyDeferral } from "@/lib/enforcement/commands/apply-deferral";
import { decideDeferral } from "@/lib/enforcement/commands/decide-deferral";
import { ApplyDeferralInput, DecideDeferralInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const apply = officeAction({
  name: "enforcement.applyDeferral",
  input: ApplyDeferralInput,
  run: applyDeferral,
  next,
});
export const decide = officeAction({
  name: "enforcement.decideDeferral",
  input: DecideDeferralInput,
  run: decideDeferral,
  next,
});
