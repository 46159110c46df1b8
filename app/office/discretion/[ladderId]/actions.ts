"use server";
import { officeAction } from "@/lib/actions";
import { discardLadder } from "@/lib/discretion/commands/discard-ladder";
import { endLadder } from "@/lib/discretion/commands/end-ladder";
import { publishLadder } from "@/lib/discretion/commands/publish-ladder";
import { DiscardRuleInput, EndRuleInput, PublishRuleInput } from "@/lib/discretion/input";

const next = ({ id }: { id: string }) => `/office/discretion/${id}`;

export const publish = officeAction({
  name: "discretion.publishLadder",
  input: PublishRuleInput,
  run: publishLadder,
  next,
});
export const discard = officeAction({
  name: "discretion.discardLadder",
  input: DiscardRuleInput,
  run: discardLadder,
  next,
});
export const end = officeAction({ name: "discretion.endLadder", input: EndRuleInput, run: endLadder, next });
