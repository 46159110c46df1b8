"use server";
import { officeAction } from "@/lib/actions";
import { askUpperCourt } from "@/lib/enforcement/commands/ask-upper-court";
import { recordAcceptance } from "@/lib/enforcement/commands/record-acceptance";
import { recordRuling } from "@/lib/enforcement/commands/record-ruling";
import { AskUpperCourtInput, RecordAcceptanceInput, RecordRulingInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const accepted = officeAction({
  name: "enforcement.recordAcceptance",
  input: RecordAcceptanceInput,
  run: recordAcceptance,
  next,
});
export const ruled = officeAction({
  name: "enforcement.recordRuling",
  input: RecordRulingInput,
  run: recordRuling,
  next,
});
export const contest = officeAction({
  name: "enforcement.askUpperCourt",
  input: AskUpperCourtInput,
  run: askUpperCourt,
  next,
});
