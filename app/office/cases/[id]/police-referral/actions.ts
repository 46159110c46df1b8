"use server";
import { officeAction } from "@/lib/actions";
import { handOverReferral } from "@/lib/decisions/commands/hand-over-referral";
import { reportReferral } from "@/lib/decisions/commands/report-referral";
import { HandOverReferralInput, ReportReferralInput } from "@/lib/decisions/referral-input";

const next = ({ caseId }: { caseId: string }) => `/office/cases/${caseId}/police-referral`;

export const report = officeAction({
  name: "decisions.reportReferral",
  input: ReportReferralInput,
  run: reportReferral,
  next,
});

export const handOver = officeAction({
  name: "decisions.handOverReferral",
  input: HandOverReferralInput,
  run: handOverReferral,
  next,
});
