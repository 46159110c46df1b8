"use server";
import { officeAction } from "@/lib/actions";
import { applyForRemoval as run } from "@/lib/wage-listings/commands/apply-for-removal";
import { ApplyForRemovalInput } from "@/lib/wage-listings/input";

export const applyForRemoval = officeAction({
  name: "wageListings.applyForRemoval",
  input: ApplyForRemovalInput,
  run,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
