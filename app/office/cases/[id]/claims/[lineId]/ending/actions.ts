"use server";
import { officeAction } from "@/lib/actions";
import { endClaim } from "@/lib/claims/commands/end-claim";
import { EndClaimInput } from "@/lib/claims/input";

export const end = officeAction({
  name: "claims.end",
  input: EndClaimInput,
  run: endClaim,
  next: ({ caseId }) => `/office/cases/${caseId}/claims`,
});
