"use server";
import { officeAction } from "@/lib/actions";
import { withdrawComplaint } from "@/lib/complaints/commands/withdraw-complaint";
import { WithdrawComplaintInput } from "@/lib/complaints/withdraw-input";

export const withdraw = officeAction({
  name: "complaints.withdraw",
  input: WithdrawComplaintInput,
  run: withdrawComplaint,
  next: ({ id }) => `/office/complaints/${id}`,
});
