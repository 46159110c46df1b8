"use server";
import { officeAction } from "@/lib/actions";
import { confirmLine } from "@/lib/campaigns/commands/confirm-line";
import { setAsideLine } from "@/lib/campaigns/commands/set-aside-line";
import { ConfirmLineInput, SetAsideLineInput } from "@/lib/campaigns/input";

export const confirm = officeAction({
  name: "campaigns.confirmLine",
  input: ConfirmLineInput,
  run: confirmLine,
  next: ({ id, nextLineId }) => `/office/campaigns/${id}/lines${nextLineId === null ? "" : `/${nextLineId}`}`,
});

export const setAside = officeAction({
  name: "campaigns.setAsideLine",
  input: SetAsideLineInput,
  run: setAsideLine,
  next: ({ id, nextLineId }) => `/office/campaigns/${id}/lines${nextLineId === null ? "" : `/${nextLineId}`}`,
});
