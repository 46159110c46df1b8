"use server";
import { officeAction } from "@/lib/actions";
import { handUpLead } from "@/lib/patrols/commands/hand-up-lead";
import { HandUpLeadInput } from "@/lib/patrols/lead-input";

export const handUp = officeAction({
  name: "patrols.handUpLead",
  input: HandUpLeadInput,
  run: handUpLead,
  next: ({ id }) => `/office/patrols/leads/${id}`,
});
