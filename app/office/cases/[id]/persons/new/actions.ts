"use server";
import { officeAction } from "@/lib/actions";
import { enterPerson } from "@/lib/responsible-persons/commands/enter-person";
import { EnterPersonInput } from "@/lib/responsible-persons/input";

export const enter = officeAction({
  name: "persons.enter",
  input: EnterPersonInput,
  run: enterPerson,
  next: ({ caseId }) => `/office/cases/${caseId}/persons`,
});
