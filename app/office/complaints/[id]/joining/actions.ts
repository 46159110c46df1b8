"use server";
import { officeAction } from "@/lib/actions";
import { joinComplaint } from "@/lib/complaints/commands/join-complaint";
import { JoinComplaintInput } from "@/lib/complaints/input";

export const join = officeAction({
  name: "complaints.join",
  input: JoinComplaintInput,
  run: joinComplaint,
  next: ({ caseId }) => `/office/cases/${caseId}`,
});
