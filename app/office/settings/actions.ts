"use server";
import { officeAction } from "@/lib/actions";
import { setSettings } from "@/lib/agencies/commands/set-settings";
import { SetSettingsInput } from "@/lib/agencies/input";

export const set = officeAction({ name: "settings.change", input: SetSettingsInput, run: setSettings });
