"use server";
import { officeAction } from "@/lib/actions";
import { shelveLead } from "@/lib/patrols/commands/shelve-lead";
import { ShelveLeadInput } from "@/lib/patrols/lead-input";

export const shelve = officeAction({
  name: "patrols.shelveLead",
  input: ShelveLeadInput,
  run: shelveLead,
  next: ({ id }) => `/office/patrols/leads/${id}`,
});
