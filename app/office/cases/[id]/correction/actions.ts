"use server";

import { officeAction } from "@/lib/actions";
import { explainDifference } from "@/lib/cases/commands/explain-difference";
import { ExplainDifferenceInput } from "@/lib/cases/input";

export const explain = officeAction({
  name: "cases.explainDifference",
  input: ExplainDifferenceInput,
  run: explainDifference,
  next: ({ id }) => `/office/cases/${id}/papers`,
});
