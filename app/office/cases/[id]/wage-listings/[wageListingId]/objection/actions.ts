"use server";
import { officeAction } from "@/lib/actions";
import { recordListingObjection } from "@/lib/wage-listings/commands/record-listing-objection";
import { RecordListingObjectionInput } from "@/lib/wage-listings/input";

export const recordObjection = officeAction({
  name: "wageListings.recordObjection",
  input: RecordListingObjectionInput,
  run: recordListingObjection,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
