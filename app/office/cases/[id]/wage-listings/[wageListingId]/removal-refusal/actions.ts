"use server";
import { officeAction } from "@/lib/actions";
import { refuseRemoval as run } from "@/lib/wage-listings/commands/decide-removal";
import { RefuseRemovalInput } from "@/lib/wage-listings/input";

export const refuseRemoval = officeAction({
  name: "wageListings.refuseRemoval",
  input: RefuseRemovalInput,
  run,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
