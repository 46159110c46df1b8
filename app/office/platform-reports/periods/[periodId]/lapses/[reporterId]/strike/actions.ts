"use server";
import { officeAction } from "@/lib/actions";
import { strikePaperAnswer } from "@/lib/platform-reports/commands/strike-paper-answer";
import { StrikePaperAnswerInput } from "@/lib/platform-reports/lapse-input";

export const strike = officeAction({
  name: "platformReports.strikePaperAnswer",
  input: StrikePaperAnswerInput,
  run: strikePaperAnswer,
  next: ({ periodId, reporterId }) => `/office/platform-reports/periods/${periodId}/lapses/${reporterId}`,
});
