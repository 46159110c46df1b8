"use server";
import { officeAction } from "@/lib/actions";
import { unjoinComplaint } from "@/lib/complaints/commands/join-complaint";
import { UnjoinComplaintInput } from "@/lib/complaints/input";

export const unjoin = officeAction({
  name: "complaints.unjoin",
  input: UnjoinComplaintInput,
  run: unjoinComplaint,
  next: ({ id }) => `/office/complaints/${id}`,
});
