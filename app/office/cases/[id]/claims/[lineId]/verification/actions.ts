"use server";
import { officeAction } from "@/lib/actions";
import { verifyByHand } from "@/lib/claims/commands/verify-by-hand";
import { verifyClaim } from "@/lib/claims/commands/verify-claim";
import { VerifyByHandInput, VerifyClaimInput } from "@/lib/claims/input";

export const verify = officeAction({
  name: "claims.verify",
  input: VerifyClaimInput,
  run: verifyClaim,
  next: ({ id, caseId }) => `/office/cases/${caseId}/claims/${id}`,
});

export const verifyHand = officeAction({
  name: "claims.verifyByHand",
  input: VerifyByHandInput,
  run: verifyByHand,
  next: ({ id, caseId }) => `/office/cases/${caseId}/claims/${id}`,
});
