"use server";

import { officeAction } from "@/lib/actions";
import { proposeMerge } from "@/lib/regroupings/commands/propose-merge";
import { ProposeMergeInput } from "@/lib/regroupings/input";

export const propose = officeAction({
  name: "regroupings.proposeMerge",
  input: ProposeMergeInput,
  run: proposeMerge,
  next: ({ id, caseId }) => `/office/cases/${caseId}/regroupings/${id}`,
});
