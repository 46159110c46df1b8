"use server";

import { officeAction } from "@/lib/actions";
import { proposeSplit } from "@/lib/regroupings/commands/propose-split";
import { ProposeSplitInput } from "@/lib/regroupings/input";

export const propose = officeAction({
  name: "regroupings.proposeSplit",
  input: ProposeSplitInput,
  run: proposeSplit,
  next: ({ id, caseId }) => `/office/cases/${caseId}/regroupings/${id}`,
});
