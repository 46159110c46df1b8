"use server";
import { officeAction } from "@/lib/actions";
import { endCampaign } from "@/lib/campaigns/commands/end-campaign";
import { EndCampaignInput } from "@/lib/campaigns/input";

export const end = officeAction({
  name: "campaigns.end",
  input: EndCampaignInput,
  run: endCampaign,
  next: ({ id }) => `/office/campaigns/${id}`,
});
