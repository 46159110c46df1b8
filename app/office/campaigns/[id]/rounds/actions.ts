"use server";
import { officeAction } from "@/lib/actions";
import { openRound } from "@/lib/campaigns/commands/open-round";
import { OpenRoundInput } from "@/lib/campaigns/input";

export const open = officeAction({
  name: "campaigns.openRound",
  input: OpenRoundInput,
  run: openRound,
});
