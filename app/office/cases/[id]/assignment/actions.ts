"use server";

import { officeAction } from "@/lib/actions";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { AssignCaseInput } from "@/lib/cases/input";

export const assign = officeAction({
  name: "cases.assign",
  input: AssignCaseInput,
  run: assignCase,
  next: ({ id }) => `/office/cases/${id}`,
});
