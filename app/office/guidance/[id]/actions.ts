"use server";
import { officeAction } from "@/lib/actions";
import { concludeGuidance } from "@/lib/guidance/commands/conclude-guidance";
import { recordReply } from "@/lib/guidance/commands/record-reply";
import { ConcludeGuidanceInput, RecordReplyInput } from "@/lib/guidance/input";

export const reply = officeAction({
  name: "guidance.recordReply",
  input: RecordReplyInput,
  run: recordReply,
  next: ({ id }) => `/office/guidance/${id}`,
});

export const conclude = officeAction({
  name: "guidance.conclude",
  input: ConcludeGuidanceInput,
  run: concludeGuidance,
  next: ({ id }) => `/office/guidance/${id}`,
});
