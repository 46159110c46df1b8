"use server";
import { officeAction } from "@/lib/actions";
import { decidePreservation } from "@/lib/preservations/commands/decide-preservation";
import { DecidePreservationInput } from "@/lib/preservations/input";

export const decideOn = officeAction({
  name: "preservations.decide",
  input: DecidePreservationInput,
  run: decidePreservation,
  next: ({ id, caseId }) => `/office/cases/${caseId}/preservations/${id}`,
});
