"use server";
import { officeAction } from "@/lib/actions";
import { revokeListing } from "@/lib/wage-listings/commands/revoke-listing";
import { RevokeListingInput } from "@/lib/wage-listings/input";

export const revoke = officeAction({
  name: "wageListings.revoke",
  input: RevokeListingInput,
  run: revokeListing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
