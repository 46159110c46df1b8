"use server";
import { officeAction } from "@/lib/actions";
import { bringPosted } from "@/lib/decisions/commands/bring-posted";
import { BringPostedInput } from "@/lib/decisions/posted-input";

export const bring = officeAction({
  name: "decisions.bringPosted",
  input: BringPostedInput,
  run: bringPosted,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
