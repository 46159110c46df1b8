"use server";
import { officeAction } from "@/lib/actions";
import { openBrief } from "@/lib/patrols/commands/open-brief";
import { OpenBriefInput } from "@/lib/patrols/visit-input";

export const open = officeAction({
  name: "patrols.openBrief",
  input: OpenBriefInput,
  run: openBrief,
  next: ({ id }) => `/office/patrols/${id}/brief`,
});
