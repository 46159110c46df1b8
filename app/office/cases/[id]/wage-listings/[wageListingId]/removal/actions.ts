"use server";
import { officeAction } from "@/lib/actions";
import { removeListing } from "@/lib/wage-listings/commands/decide-removal";
import { RemoveListingInput } from "@/lib/wage-listings/input";

export const remove = officeAction({
  name: "wageListings.remove",
  input: RemoveListingInput,
  run: removeListing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
