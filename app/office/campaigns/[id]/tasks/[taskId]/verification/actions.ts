"use server";
import { officeAction } from "@/lib/actions";
import { verifyTask } from "@/lib/campaigns/commands/verify-task";
import { VerifyTaskInput } from "@/lib/campaigns/input";

export const verify = officeAction({
  name: "campaigns.verifyTask",
  input: VerifyTaskInput,
  run: verifyTask,
  next: ({ id, campaignId }) => `/office/campaigns/${campaignId}/tasks/${id}`,
});
