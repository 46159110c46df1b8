"use server";
import { officeAction } from "@/lib/actions";
import { strikeRecording } from "@/lib/recordings/commands/strike-recording";
import { StrikeRecordingInput } from "@/lib/recordings/input";

export const strike = officeAction({
  name: "recordings.strike",
  input: StrikeRecordingInput,
  run: strikeRecording,
  next: ({ caseId }) => `/office/cases/${caseId}/recordings`,
});
