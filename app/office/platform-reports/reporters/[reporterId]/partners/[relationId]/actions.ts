"use server";
import { officeAction } from "@/lib/actions";
import { endRelation } from "@/lib/platform-reports/commands/end-relation";
import { EndRelationInput } from "@/lib/platform-reports/input";

export const end = officeAction({
  name: "platformReports.endRelation",
  input: EndRelationInput,
  run: endRelation,
  next: ({ id }) => `/office/platform-reports/reporters/${id}`,
});
