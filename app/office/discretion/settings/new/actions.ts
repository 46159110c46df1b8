"use server";
import { officeAction } from "@/lib/actions";
import { enterSetting } from "@/lib/discretion/commands/enter-setting";
import { EnterSettingInput } from "@/lib/discretion/input";

export const enter = officeAction({
  name: "discretion.enterSetting",
  input: EnterSettingInput,
  run: enterSetting,
  next: ({ id }) => `/office/discretion/settings/${id}`,
});
