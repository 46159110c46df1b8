"use server";
import { officeAction } from "@/lib/actions";
import { addAdditional } from "@/lib/claims/commands/add-additional";
import { AddAdditionalInput } from "@/lib/claims/input";

export const addAdditionalTo = officeAction({
  name: "claims.addAdditional",
  input: AddAdditionalInput,
  run: addAdditional,
  next: ({ id, caseId }) => `/office/cases/${caseId}/claims/${id}`,
});
