"use server";
import { officeAction } from "@/lib/actions";
import { setNoticeTerm } from "@/lib/agencies/commands/set-notice-term";
import { setSettings } from "@/lib/agencies/commands/set-settings";
import { SetNoticeTermInput, SetSettingsInput } from "@/lib/agencies/input";

export const set = officeAction({ name: "settings.change", input: SetSettingsInput, run: setSettings });

export const setTerm = officeAction({ name: "noticeTerms.set", input: SetNoticeTermInput, run: setNoticeTerm });
