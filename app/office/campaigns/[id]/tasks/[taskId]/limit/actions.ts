"use server";
import { officeAction } from "@/lib/actions";
import { changeLimit } from "@/lib/campaigns/commands/change-limit";
import { ChangeLimitInput } from "@/lib/campaigns/input";

export const change = officeAction({
  name: "campaigns.changeLimit",
  input: ChangeLimitInput,
  run: changeLimit,
  next: ({ id, campaignId }) => `/office/campaigns/${campaignId}/tasks/${id}`,
});
