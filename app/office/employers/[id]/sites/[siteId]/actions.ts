"use server";
import { officeAction } from "@/lib/actions";
import { editEstablishment, endEstablishment } from "@/lib/employers/commands/edit-establishment";
import { EditEstablishmentInput, EndEstablishmentInput } from "@/lib/employers/input";

export const edit = officeAction({
  name: "employers.editEstablishment",
  input: EditEstablishmentInput,
  run: editEstablishment,
  next: ({ id }) => `/office/employers/${id}`,
});

export const end = officeAction({
  name: "employers.endEstablishment",
  input: EndEstablishmentInput,
  run: endEstablishment,
  next: ({ id }) => `/office/employers/${id}`,
});
