"use server";
import { employerAction } from "@/lib/actions";
import { confirmMirror, disputeMirror } from "@/lib/platform-reports/commands/answer-mirror";
import { ConfirmMirrorInput, DisputeMirrorInput } from "@/lib/platform-reports/mirror-input";

export const confirm = employerAction({
  name: "platformReports.confirmMirror",
  input: ConfirmMirrorInput,
  run: confirmMirror,
  next: ({ id }) => `/employer/platform-reports/mirrors/${id}`,
});

export const dispute = employerAction({
  name: "platformReports.disputeMirror",
  input: DisputeMirrorInput,
  run: disputeMirror,
  next: ({ id }) => `/employer/platform-reports/mirrors/${id}`,
});
