"use server";
import { officeAction } from "@/lib/actions";
import { setStandard } from "@/lib/case-scores/commands/set-standard";
import { SetStandardInput } from "@/lib/case-scores/input";

export const set = officeAction({
  name: "scoreStandards.set",
  input: SetStandardInput,
  run: setStandard,
  next: () => "/office/settings/score-standards",
});
