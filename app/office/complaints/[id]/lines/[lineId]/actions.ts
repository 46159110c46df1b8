"use server";
import { officeAction } from "@/lib/actions";
import { amendLine } from "@/lib/complaints/commands/amend-line";
import { AmendLineInput } from "@/lib/complaints/line-input";

export const amend = officeAction({
  name: "complaints.amendLine",
  input: AmendLineInput,
  run: amendLine,
  next: ({ id }) => `/office/complaints/${id}`,
});
