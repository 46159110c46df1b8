"use server";

import { officeAction } from "@/lib/actions";
import { decideRecusal } from "@/lib/cases/commands/decide-recusal";
import { DecideRecusalInput } from "@/lib/cases/input";

export const decide = officeAction({
  name: "cases.decideRecusal",
  input: DecideRecusalInput,
  run: decideRecusal,
  next: ({ id }) => `/office/cases/${id}`,
});
