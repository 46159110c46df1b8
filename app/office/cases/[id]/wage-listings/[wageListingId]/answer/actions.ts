"use server";
import { officeAction } from "@/lib/actions";
import { answerListingObjection } from "@/lib/wage-listings/commands/answer-listing-objection";
import { AnswerListingObjectionInput } from "@/lib/wage-listings/input";

export const answerObjection = officeAction({
  name: "wageListings.answerObjection",
  input: AnswerListingObjectionInput,
  run: answerListingObjection,
  next: ({ id, caseId }) => `/office/cases/${caseId}/wage-listings/${id}`,
});
