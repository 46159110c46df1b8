"use server";
import { officeAction } from "@/lib/actions";
import { acceptComplaint } from "@/lib/complaints/commands/accept-complaint";
import { AcceptComplaintInput } from "@/lib/complaints/input";

export const accept = officeAction({
  name: "complaints.accept",
  input: AcceptComplaintInput,
  run: acceptComplaint,
  next: (kase) => `/office/cases/${kase.id}`,
});
