"use server";
import { officeAction } from "@/lib/actions";
import { amendLines } from "@/lib/complaints/commands/amend-lines";
import { AmendLinesInput } from "@/lib/complaints/line-input";

export const amend = officeAction({
  name: "complaints.amendLines",
  input: AmendLinesInput,
  run: amendLines,
  next: ({ id }) => `/office/complaints/${id}`,
});
