"use server";
import { officeAction } from "@/lib/actions";
import { extendListing } from "@/lib/wage-listings/commands/extend-listing";
import { ExtendListingInput } from "@/lib/wage-listings/input";

export const extend = officeAction({
  name: "wageListings.extend",
  input: ExtendListingInput,
  run: extendListing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
