"use server";
import { officeAction } from "@/lib/actions";
import { amendComplaint } from "@/lib/complaints/commands/amend-complaint";
import { AmendComplaintInput } from "@/lib/complaints/input";

export const amend = officeAction({
  name: "complaints.amend",
  input: AmendComplaintInput,
  run: amendComplaint,
  next: ({ id }) => `/office/complaints/${id}`,
});
