"use server";

import { officeAction } from "@/lib/actions";
import { declareRecusal } from "@/lib/cases/commands/declare-recusal";
import { DeclareRecusalInput } from "@/lib/cases/input";

export const declare = officeAction({
  name: "cases.declareRecusal",
  input: DeclareRecusalInput,
  run: declareRecusal,
  next: ({ id }) => `/office/cases/${id}`,
});
