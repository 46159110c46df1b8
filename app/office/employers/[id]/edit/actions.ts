"use server";
import { officeAction } from "@/lib/actions";
import { updateEmployer } from "@/lib/employers/commands/update-employer";
import { UpdateEmployerInput } from "@/lib/employers/input";

export const update = officeAction({
  name: "employers.update",
  input: UpdateEmployerInput,
  run: updateEmployer,
  next: ({ id }) => `/office/employers/${id}`,
});
