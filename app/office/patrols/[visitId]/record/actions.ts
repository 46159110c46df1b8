"use server";
import { officeAction } from "@/lib/actions";
import { recordVisit } from "@/lib/patrols/commands/record-visit";
import { RecordVisitInput } from "@/lib/patrols/record-input";

export const record = officeAction({
  name: "patrols.record",
  input: RecordVisitInput,
  run: recordVisit,
  next: ({ id }) => `/office/patrols/${id}`,
});
