"use server";
import { officeAction } from "@/lib/actions";
import { recordPaperAnswer } from "@/lib/platform-reports/commands/record-paper-answer";
import { RecordPaperAnswerInput } from "@/lib/platform-reports/lapse-input";

export const record = officeAction({
  name: "platformReports.recordPaperAnswer",
  input: RecordPaperAnswerInput,
  run: recordPaperAnswer,
  next: ({ periodId, reporterId }) => `/office/platform-reports/periods/${periodId}/lapses/${reporterId}`,
});
