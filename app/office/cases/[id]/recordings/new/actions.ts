"use server";
import { officeAction } from "@/lib/actions";
import { keepRecording } from "@/lib/recordings/commands/keep-recording";
import { KeepRecordingInput } from "@/lib/recordings/input";

export const keep = officeAction({
  name: "recordings.keep",
  input: KeepRecordingInput,
  run: keepRecording,
  next: ({ caseId }) => `/office/cases/${caseId}/recordings`,
});
