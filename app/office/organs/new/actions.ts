"use server";
import { officeAction } from "@/lib/actions";
import { addOrgan } from "@/lib/agencies/commands/add-organ";
import { AddOrganInput } from "@/lib/agencies/ground-input";

export const add = officeAction({
  name: "organs.add",
  input: AddOrganInput,
  run: addOrgan,
  next: ({ id }) => `/office/organs/${id}`,
});
