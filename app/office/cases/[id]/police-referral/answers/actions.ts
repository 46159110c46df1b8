"use server";
import { officeAction } from "@/lib/actions";
import { handGoods } from "@/lib/decisions/commands/hand-goods";
import { recordJudicialAnswer } from "@/lib/decisions/commands/record-judicial-answer";
import { recordPoliceAnswer } from "@/lib/decisions/commands/record-police-answer";
import { HandGoodsInput, RecordJudicialAnswerInput, RecordPoliceAnswerInput } from "@/lib/decisions/referral-input";

const next = ({ caseId }: { caseId: string }) => `/office/cases/${caseId}/police-referral`;

export const answer = officeAction({
  name: "decisions.recordPoliceAnswer",
  input: RecordPoliceAnswerInput,
  run: recordPoliceAnswer,
  next,
});
export const judicial = officeAction({
  name: "decisions.recordJudicialAnswer",
  input: RecordJudicialAnswerInput,
  run: recordJudicialAnswer,
  next,
});
export const goods = officeAction({ name: "decisions.handGoods", input: HandGoodsInput, run: handGoods, next });
