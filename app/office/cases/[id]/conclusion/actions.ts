"use server";

import { officeAction } from "@/lib/actions";
import { concludeCase } from "@/lib/cases/commands/conclude-case";
import { ConcludeCaseInput } from "@/lib/cases/input";

export const conclude = officeAction({
  name: "cases.conclude",
  input: ConcludeCaseInput,
  run: concludeCase,
  next: ({ id }) => `/office/cases/${id}`,
});
