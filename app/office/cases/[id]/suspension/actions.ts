"use server";

import { officeAction } from "@/lib/actions";
import { suspendCase } from "@/lib/cases/commands/suspend-case";
import { SuspendCaseInput } from "@/lib/cases/input";

export const suspend = officeAction({
  name: "cases.suspend",
  input: SuspendCaseInput,
  run: suspendCase,
  next: ({ id }) => `/office/cases/${id}`,
});
