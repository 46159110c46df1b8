"use server";
import { officeAction } from "@/lib/actions";
import { giveBackPublication } from "@/lib/publications/commands/give-back-publication";
import { GiveBackPublicationInput } from "@/lib/returns/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const giveBack = officeAction({
  name: "publications.giveBack",
  input: GiveBackPublicationInput,
  run: giveBackPublication,
  next,
});
