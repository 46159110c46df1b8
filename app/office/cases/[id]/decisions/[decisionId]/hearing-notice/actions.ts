"use server";
import { officeAction } from "@/lib/actions";
import { scheduleHearing } from "@/lib/decisions/commands/schedule-hearing";
import { ScheduleHearingInput } from "@/lib/decisions/hearing-input";

export const schedule = officeAction({
  name: "decisions.scheduleHearing",
  input: ScheduleHearingInput,
  run: scheduleHearing,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
