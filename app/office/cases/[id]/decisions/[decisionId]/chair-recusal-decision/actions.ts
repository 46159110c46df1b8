"use server";
import { officeAction } from "@/lib/actions";
import { decideChairRecusal } from "@/lib/decisions/commands/decide-chair-recusal";
import { DecideChairRecusalInput } from "@/lib/decisions/hearing-input";

export const decide = officeAction({
  name: "decisions.decideChairRecusal",
  input: DecideChairRecusalInput,
  run: decideChairRecusal,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
