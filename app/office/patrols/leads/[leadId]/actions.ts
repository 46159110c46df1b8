"use server";
import { officeAction } from "@/lib/actions";
import { recheckLead } from "@/lib/patrols/commands/recheck-lead";
import { shelveLead } from "@/lib/patrols/commands/shelve-lead";
import { RecheckLeadInput, ShelveLeadInput } from "@/lib/patrols/lead-input";

const next = ({ id }: { id: string }) => `/office/patrols/leads/${id}`;

export const shelve = officeAction({
  name: "patrols.shelveLead",
  input: ShelveLeadInput,
  run: shelveLead,
  next,
});

export const recheck = officeAction({
  name: "patrols.recheckLead",
  input: RecheckLeadInput,
  run: recheckLead,
  next,
});
