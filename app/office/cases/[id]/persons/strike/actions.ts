"use server";
import { officeAction } from "@/lib/actions";
import { strikePerson } from "@/lib/responsible-persons/commands/strike-person";
import { StrikePersonInput } from "@/lib/responsible-persons/input";

export const strike = officeAction({
  name: "persons.strike",
  input: StrikePersonInput,
  run: strikePerson,
  next: ({ caseId }) => `/office/cases/${caseId}/persons`,
});
