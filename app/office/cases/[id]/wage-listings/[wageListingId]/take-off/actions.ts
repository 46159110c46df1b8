"use server";
import { officeAction } from "@/lib/actions";
import { recordTakeOff as run } from "@/lib/wage-listings/commands/record-take-off";
import { RecordTakeOffInput } from "@/lib/wage-listings/input";

export const recordTakeOff = officeAction({
  name: "wageListings.recordTakeOff",
  input: RecordTakeOffInput,
  run,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
