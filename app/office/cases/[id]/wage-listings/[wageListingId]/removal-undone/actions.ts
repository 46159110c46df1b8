"use server";
import { officeAction } from "@/lib/actions";
import { undoRemoval } from "@/lib/wage-listings/commands/undo-annulled";
import { UndoneInput } from "@/lib/wage-listings/input";

export const undo = officeAction({
  name: "wageListings.undoRemoval",
  input: UndoneInput,
  run: undoRemoval,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
