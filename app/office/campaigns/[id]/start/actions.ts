"use server";
import { officeAction } from "@/lib/actions";
import { startCampaign } from "@/lib/campaigns/commands/start-campaign";
import { StartCampaignInput } from "@/lib/campaigns/input";

export const start = officeAction({
  name: "campaigns.start",
  input: StartCampaignInput,
  run: startCampaign,
  next: ({ id }) => `/office/campaigns/${id}`,
});
