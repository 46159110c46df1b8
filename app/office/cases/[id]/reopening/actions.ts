"use server";

import { officeAction } from "@/lib/actions";
import { reopenCase } from "@/lib/cases/commands/reopen-case";
import { ReopenCaseInput } from "@/lib/cases/input";

export const reopen = officeAction({
  name: "cases.reopen",
  input: ReopenCaseInput,
  run: reopenCase,
  next: ({ id }) => `/office/cases/${id}`,
});
