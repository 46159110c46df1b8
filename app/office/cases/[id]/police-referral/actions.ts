"use server";
import { officeAction } from "@/lib/actions";
import { decideReferral } from "@/lib/decisions/commands/decide-referral";
import { endorseReferral } from "@/lib/decisions/commands/endorse-referral";
import { handOverReferral } from "@/lib/decisions/commands/hand-over-referral";
import { reportReferral } from "@/lib/decisions/commands/report-referral";
import {
  DecideReferralInput,
  EndorseReferralInput,
  HandOverReferralInput,
  ReportReferralInput,
} from "@/lib/decisions/referral-input";

const next = ({ caseId }: { caseId: string }) => `/office/cases/${caseId}/police-referral`;

export const report = officeAction({
  name: "decisions.reportReferral",
  input: ReportReferralInput,
  run: reportReferral,
  next,
});

export const endorse = officeAction({
  name: "decisions.endorseReferral",
  input: EndorseReferralInput,
  run: endorseReferral,
  next,
});

export const decideOn = officeAction({
  name: "decisions.decideReferral",
  input: DecideReferralInput,
  run: decideReferral,
  next,
});

export const handOver = officeAction({
  name: "decisions.handOverReferral",
  input: HandOverReferralInput,
  run: handOverReferral,
  next,
});
