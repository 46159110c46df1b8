"use server";
import { officeAction } from "@/lib/actions";
import { keepOff as run } from "@/lib/wage-listings/commands/keep-off";
import { KeepOffInput } from "@/lib/wage-listings/input";

export const keepOff = officeAction({
  name: "wageListings.keepOff",
  input: KeepOffInput,
  run,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
