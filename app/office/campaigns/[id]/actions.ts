"use server";
import { officeAction } from "@/lib/actions";
import { issueDemand } from "@/lib/campaigns/commands/issue-demand";
import { IssueDemandInput } from "@/lib/campaigns/input";

export const demand = officeAction({
  name: "campaigns.issueDemand",
  input: IssueDemandInput,
  run: issueDemand,
  next: ({ id, campaignId }) => `/office/campaigns/${campaignId}/demands/${id}`,
});
