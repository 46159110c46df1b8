"use server";
import { officeAction } from "@/lib/actions";
import { submitTask } from "@/lib/campaigns/commands/submit-task";
import { SubmitTaskInput } from "@/lib/campaigns/input";

export const submit = officeAction({
  name: "campaigns.submitTask",
  input: SubmitTaskInput,
  run: submitTask,
  next: ({ id, campaignId }) => `/office/campaigns/${campaignId}/tasks/${id}`,
});
