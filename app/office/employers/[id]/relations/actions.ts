"use server";
import { officeAction } from "@/lib/actions";
import { addRelation } from "@/lib/employers/commands/add-particulars";
import { AddRelationInput } from "@/lib/employers/input";

export const relate = officeAction({
  name: "employers.addRelation",
  input: AddRelationInput,
  run: addRelation,
  next: ({ id }) => `/office/employers/${id}`,
});
