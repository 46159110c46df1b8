"use server";
import { officeAction } from "@/lib/actions";
import { endRelation } from "@/lib/employers/commands/end-relation";
import { EndRelationInput } from "@/lib/employers/input";

export const end = officeAction({
  name: "employers.endRelation",
  input: EndRelationInput,
  run: endRelation,
  next: ({ id }) => `/office/employers/${id}`,
});
