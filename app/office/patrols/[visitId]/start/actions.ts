"use server";
import { officeAction } from "@/lib/actions";
import { startVisit } from "@/lib/patrols/commands/start-visit";
import { StartVisitInput } from "@/lib/patrols/visit-input";

export const start = officeAction({
  name: "patrols.start",
  input: StartVisitInput,
  run: startVisit,
  next: ({ id }) => `/office/patrols/${id}/code`,
});
