"use server";
import { officeAction } from "@/lib/actions";
import { addClaim } from "@/lib/claims/commands/add-claim";
import { pasteClaims } from "@/lib/claims/commands/paste-claims";
import { AddClaimInput, PasteClaimsInput } from "@/lib/claims/input";

export const add = officeAction({
  name: "claims.add",
  input: AddClaimInput,
  run: addClaim,
  next: ({ id }) => `/office/cases/${id}/claims`,
});

export const paste = officeAction({
  name: "claims.paste",
  input: PasteClaimsInput,
  run: pasteClaims,
  next: ({ id }) => `/office/cases/${id}/claims`,
});
