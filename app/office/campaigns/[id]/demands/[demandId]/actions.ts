"use server";
import { officeAction } from "@/lib/actions";
import { closeDemand } from "@/lib/campaigns/commands/close-demand";
import { replyDemand } from "@/lib/campaigns/commands/reply-demand";
import { CloseDemandInput, ReplyDemandInput } from "@/lib/campaigns/input";

export const reply = officeAction({
  name: "campaigns.replyDemand",
  input: ReplyDemandInput,
  run: replyDemand,
});

export const close = officeAction({
  name: "campaigns.closeDemand",
  input: CloseDemandInput,
  run: closeDemand,
});
