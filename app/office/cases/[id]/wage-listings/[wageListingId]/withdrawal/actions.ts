"use server";
import { officeAction } from "@/lib/actions";
import { withdrawListing } from "@/lib/wage-listings/commands/withdraw-listing";
import { WithdrawListingInput } from "@/lib/wage-listings/input";

export const withdraw = officeAction({
  name: "wageListings.withdraw",
  input: WithdrawListingInput,
  run: withdrawListing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
