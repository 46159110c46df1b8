"use server";
import { officeAction } from "@/lib/actions";
import { releasePreservation } from "@/lib/preservations/commands/release-preservation";
import { ReleasePreservationInput } from "@/lib/preservations/input";

export const release = officeAction({
  name: "preservations.release",
  input: ReleasePreservationInput,
  run: releasePreservation,
  next: ({ id, caseId }) => `/office/cases/${caseId}/preservations/${id}`,
});
