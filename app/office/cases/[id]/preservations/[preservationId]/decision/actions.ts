"use server";
import { officeAction } from "@/lib/actions";
import { disposeItems } from "@/lib/preservations/commands/dispose-items";
import { DisposeItemsInput } from "@/lib/preservations/input";

export const dispose = officeAction({
  name: "preservations.dispose",
  input: DisposeItemsInput,
  run: disposeItems,
  next: ({ id, caseId }) => `/office/cases/${caseId}/preservations/${id}`,
});
