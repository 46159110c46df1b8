"use server";
import { officeAction } from "@/lib/actions";
import { editOrgan } from "@/lib/agencies/commands/edit-organ";
import { EditOrganInput } from "@/lib/agencies/ground-input";

export const edit = officeAction({
  name: "organs.edit",
  input: EditOrganInput,
  run: editOrgan,
  next: () => "/office/organs",
});
