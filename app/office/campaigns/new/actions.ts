"use server";
import { officeAction } from "@/lib/actions";
import { prepareCampaign } from "@/lib/campaigns/commands/prepare-campaign";
import { PrepareCampaignInput } from "@/lib/campaigns/input";

export const prepare = officeAction({
  name: "campaigns.prepare",
  input: PrepareCampaignInput,
  run: prepareCampaign,
  next: ({ id }) => `/office/campaigns/${id}/lines`,
});
