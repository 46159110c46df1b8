"use server";
import { officeAction } from "@/lib/actions";
import { listEmployer } from "@/lib/wage-listings/commands/list-employer";
import { ListInput } from "@/lib/wage-listings/input";

export const list = officeAction({
  name: "wageListings.list",
  input: ListInput,
  run: listEmployer,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
