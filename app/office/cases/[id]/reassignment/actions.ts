"use server";

import { officeAction } from "@/lib/actions";
import { reassignCase } from "@/lib/cases/commands/reassign-case";
import { ReassignCaseInput } from "@/lib/cases/input";

export const reassign = officeAction({
  name: "cases.reassign",
  input: ReassignCaseInput,
  run: reassignCase,
  next: ({ id }) => `/office/cases/${id}`,
});
