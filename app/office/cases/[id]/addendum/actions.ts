"use server";

import { officeAction } from "@/lib/actions";
import { addAddendum } from "@/lib/cases/commands/add-addendum";
import { AddAddendumInput } from "@/lib/cases/input";

export const add = officeAction({
  name: "cases.addAddendum",
  input: AddAddendumInput,
  run: addAddendum,
  next: ({ id }) => `/office/cases/${id}`,
});
