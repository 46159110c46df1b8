"use server";
import { officeAction } from "@/lib/actions";
import { askPolice } from "@/lib/decisions/commands/ask-police";
import { askSupervision } from "@/lib/decisions/commands/ask-supervision";
import { AskPoliceInput, AskSupervisionInput } from "@/lib/decisions/referral-input";

const next = ({ caseId }: { caseId: string }) => `/office/cases/${caseId}/police-referral`;

export const askAgain = officeAction({ name: "decisions.askPolice", input: AskPoliceInput, run: askPolice, next });
export const supervise = officeAction({
  name: "decisions.askSupervision",
  input: AskSupervisionInput,
  run: askSupervision,
  next,
});
