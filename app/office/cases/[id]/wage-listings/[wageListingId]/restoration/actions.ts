"use server";
import { officeAction } from "@/lib/actions";
import { restoreListing } from "@/lib/wage-listings/commands/restore-listing";
import { RestoreListingInput } from "@/lib/wage-listings/input";

export const restore = officeAction({
  name: "wageListings.restore",
  input: RestoreListingInput,
  run: restoreListing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
