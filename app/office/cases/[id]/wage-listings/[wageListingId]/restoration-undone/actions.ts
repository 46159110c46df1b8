"use server";
import { officeAction } from "@/lib/actions";
import { undoRestoration } from "@/lib/wage-listings/commands/undo-annulled";
import { UndoneInput } from "@/lib/wage-listings/input";

export const undo = officeAction({
  name: "wageListings.undoRestoration",
  input: UndoneInput,
  run: undoRestoration,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
