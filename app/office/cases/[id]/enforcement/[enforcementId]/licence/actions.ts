"use server";
import { officeAction } from "@/lib/actions";
import { settleLicence } from "@/lib/enforcement/commands/settle-licence";
import { SettleLicenceInput } from "@/lib/enforcement/input";

export const settleAsGivenUp = officeAction({
  name: "enforcement.settleLicence",
  input: SettleLicenceInput,
  run: settleLicence,
  next: ({ id, caseId }) => `/office/cases/${caseId}/enforcement/${id}`,
});
