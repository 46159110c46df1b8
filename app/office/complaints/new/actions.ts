"use server";
import { officeAction } from "@/lib/actions";
import { lodgeComplaint } from "@/lib/complaints/commands/lodge-complaint";
import { LodgeComplaintInput } from "@/lib/complaints/input";

export const lodge = officeAction({
  name: "complaints.lodge",
  input: LodgeComplaintInput,
  run: lodgeComplaint,
});
