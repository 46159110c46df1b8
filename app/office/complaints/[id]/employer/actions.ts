"use server";
import { officeAction } from "@/lib/actions";
import { linkEmployer } from "@/lib/complaints/commands/link-employer";
import { LinkEmployerInput } from "@/lib/complaints/input";

export const link = officeAction({
  name: "complaints.correctEntry",
  input: LinkEmployerInput,
  run: linkEmployer,
  next: ({ id }) => `/office/complaints/${id}`,
});
