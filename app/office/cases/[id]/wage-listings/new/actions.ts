"use server";
import { officeAction } from "@/lib/actions";
import { proposeListing } from "@/lib/wage-listings/commands/propose-listing";
import { ProposeListingInput } from "@/lib/wage-listings/input";

export const propose = officeAction({
  name: "wageListings.propose",
  input: ProposeListingInput,
  run: proposeListing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
