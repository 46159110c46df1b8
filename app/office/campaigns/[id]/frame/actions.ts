"use server";
import { officeAction } from "@/lib/actions";
import { freezeFrame } from "@/lib/campaigns/commands/freeze-frame";
import { FreezeFrameInput } from "@/lib/campaigns/input";

export const freeze = officeAction({
  name: "campaigns.freezeFrame",
  input: FreezeFrameInput,
  run: freezeFrame,
  next: ({ id }) => `/office/campaigns/${id}/effect`,
});
