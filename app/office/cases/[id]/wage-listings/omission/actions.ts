"use server";
import { officeAction } from "@/lib/actions";
import { omitListing } from "@/lib/wage-listings/commands/omit-listing";
import { OmitListingInput } from "@/lib/wage-listings/input";

export const omit = officeAction({
  name: "wageListings.omit",
  input: OmitListingInput,
  run: omitListing,
  next: ({ caseId }) => `/office/cases/${caseId}/wage-listings`,
});
