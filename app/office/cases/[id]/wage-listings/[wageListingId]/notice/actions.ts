"use server";
import { officeAction } from "@/lib/actions";
import { notifyListing } from "@/lib/wage-listings/commands/notify-listing";
import { NotifyListingInput } from "@/lib/wage-listings/input";

export const notify = officeAction({
  name: "wageListings.notify",
  input: NotifyListingInput,
  run: notifyListing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
