"use server";
import { officeAction } from "@/lib/actions";
import { recordListingWaiver } from "@/lib/wage-listings/commands/record-listing-waiver";
import { RecordListingWaiverInput } from "@/lib/wage-listings/input";

export const recordWaiver = officeAction({
  name: "wageListings.recordWaiver",
  input: RecordListingWaiverInput,
  run: recordListingWaiver,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
