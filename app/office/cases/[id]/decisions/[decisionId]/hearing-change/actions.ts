"use server";
import { officeAction } from "@/lib/actions";
import { rescheduleHearing } from "@/lib/decisions/commands/reschedule-hearing";
import { RescheduleHearingInput } from "@/lib/decisions/hearing-input";

export const reschedule = officeAction({
  name: "decisions.rescheduleHearing",
  input: RescheduleHearingInput,
  run: rescheduleHearing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
