"use server";
import { officeAction } from "@/lib/actions";
import { endUninspected } from "@/lib/patrols/commands/end-uninspected";
import { EndUninspectedInput } from "@/lib/patrols/record-input";

export const end = officeAction({
  name: "patrols.endUninspected",
  input: EndUninspectedInput,
  run: endUninspected,
  next: ({ id }) => `/office/patrols/${id}`,
});
