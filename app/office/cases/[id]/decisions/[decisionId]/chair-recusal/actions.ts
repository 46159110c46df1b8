"use server";
import { officeAction } from "@/lib/actions";
import { askChairRecusal } from "@/lib/decisions/commands/ask-chair-recusal";
import { AskChairRecusalInput } from "@/lib/decisions/hearing-input";

export const ask = officeAction({
  name: "decisions.askChairRecusal",
  input: AskChairRecusalInput,
  run: askChairRecusal,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
