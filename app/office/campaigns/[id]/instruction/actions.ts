"use server";
import { officeAction } from "@/lib/actions";
import { instruct } from "@/lib/campaigns/commands/instruct";
import { InstructInput } from "@/lib/campaigns/input";

export const write = officeAction({
  name: "campaigns.instruct",
  input: InstructInput,
  run: instruct,
  next: ({ campaignId, taskId }) => `/office/campaigns/${campaignId}/tasks/${taskId}`,
});
