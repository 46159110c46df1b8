"use server";

import { officeAction } from "@/lib/actions";
import { extendCase } from "@/lib/cases/commands/extend-case";
import { ExtendCaseInput } from "@/lib/cases/input";

export const extend = officeAction({
  name: "cases.extend",
  input: ExtendCaseInput,
  run: extendCase,
  next: ({ id }) => `/office/cases/${id}`,
});
