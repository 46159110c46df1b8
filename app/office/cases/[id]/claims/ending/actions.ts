"use server";
import { officeAction } from "@/lib/actions";
import { endClaims } from "@/lib/claims/commands/end-claims";
import { EndClaimsInput } from "@/lib/claims/input";

export const endSeveral = officeAction({
  name: "claims.endSeveral",
  input: EndClaimsInput,
  run: endClaims,
  next: ({ id }) => `/office/cases/${id}/claims`,
});
