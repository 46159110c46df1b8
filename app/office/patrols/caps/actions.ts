"use server";
import { officeAction } from "@/lib/actions";
import { setCap } from "@/lib/patrols/commands/set-cap";
import { SetCapInput } from "@/lib/patrols/visit-input";

export const set = officeAction({ name: "patrols.setCap", input: SetCapInput, run: setCap });
