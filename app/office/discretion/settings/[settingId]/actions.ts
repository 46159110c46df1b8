"use server";
import { officeAction } from "@/lib/actions";
import { discardSetting } from "@/lib/discretion/commands/discard-setting";
import { endSetting } from "@/lib/discretion/commands/end-setting";
import { publishSetting } from "@/lib/discretion/commands/publish-setting";
import { DiscardRuleInput, EndRuleInput, PublishRuleInput } from "@/lib/discretion/input";

const next = ({ id }: { id: string }) => `/office/discretion/settings/${id}`;

export const publish = officeAction({
  name: "discretion.publishSetting",
  input: PublishRuleInput,
  run: publishSetting,
  next,
});
export const discard = officeAction({
  name: "discretion.discardSetting",
  input: DiscardRuleInput,
  run: discardSetting,
  next,
});
export const end = officeAction({ name: "discretion.endSetting", input: EndRuleInput, run: endSetting, next });
