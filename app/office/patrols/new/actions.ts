"use server";
import { officeAction } from "@/lib/actions";
import { proposeVisit } from "@/lib/patrols/commands/propose-visit";
import { ProposeVisitInput } from "@/lib/patrols/visit-input";

export const propose = officeAction({
  name: "patrols.propose",
  input: ProposeVisitInput,
  run: proposeVisit,
  next: ({ id }) => `/office/patrols/${id}`,
});
