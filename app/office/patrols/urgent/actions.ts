"use server";
import { officeAction } from "@/lib/actions";
import { startUrgentVisit } from "@/lib/patrols/commands/start-urgent-visit";
import { StartUrgentVisitInput } from "@/lib/patrols/visit-input";

export const start = officeAction({
  name: "patrols.startUrgently",
  input: StartUrgentVisitInput,
  run: startUrgentVisit,
  next: ({ id }) => `/office/patrols/${id}/code`,
});
