"use server";
import { officeAction } from "@/lib/actions";
import { addEstablishment } from "@/lib/employers/commands/add-particulars";
import { AddEstablishmentInput } from "@/lib/employers/input";

export const addSite = officeAction({
  name: "employers.addEstablishment",
  input: AddEstablishmentInput,
  run: addEstablishment,
  next: ({ id }) => `/office/employers/${id}`,
});
