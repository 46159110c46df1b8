"use server";
import { officeAction } from "@/lib/actions";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { DeclineComplaintInput } from "@/lib/complaints/input";

export const decline = officeAction({
  name: "complaints.decline",
  input: DeclineComplaintInput,
  run: declineComplaint,
  next: ({ id }) => `/office/complaints/${id}`,
});
