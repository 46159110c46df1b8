"use server";
import { officeAction } from "@/lib/actions";
import { handOverComplaint } from "@/lib/complaints/commands/hand-over-complaint";
import { HandOverComplaintInput } from "@/lib/complaints/input";

export const handOver = officeAction({
  name: "complaints.handOver",
  input: HandOverComplaintInput,
  run: handOverComplaint,
  next: ({ id }) => `/office/complaints/${id}`,
});
