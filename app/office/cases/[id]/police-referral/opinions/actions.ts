"use server";
import { officeAction } from "@/lib/actions";
import { decideReferral } from "@/lib/decisions/commands/decide-referral";
import { endorseReferral } from "@/lib/decisions/commands/endorse-referral";
import { DecideReferralInput, EndorseReferralInput } from "@/lib/decisions/referral-input";

const next = ({ caseId }: { caseId: string }) => `/office/cases/${caseId}/police-referral`;

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
