"use server";
import { officeAction } from "@/lib/actions";
import { proposePreservation } from "@/lib/preservations/commands/propose-preservation";
import { ProposePreservationInput } from "@/lib/preservations/input";

export const propose = officeAction({
  name: "preservations.propose",
  input: ProposePreservationInput,
  run: proposePreservation,
  next: ({ id, caseId }) => `/office/cases/${caseId}/preservations/${id}`,
});
