"use server";
import { officeAction } from "@/lib/actions";
import { takeDownPublication } from "@/lib/publications/commands/take-down-publication";
import { TakeDownInput } from "@/lib/publications/input";

const next = ({ caseId, decisionId }: { caseId: string; decisionId: string }) =>
  `/office/cases/${caseId}/decisions/${decisionId}/publication`;

export const takeDown = officeAction({
  name: "publications.takeDown",
  input: TakeDownInput,
  run: takeDownPublication,
  next,
});
