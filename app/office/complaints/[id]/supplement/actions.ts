"use server";
import { officeAction } from "@/lib/actions";
import { requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { RequestSupplementInput } from "@/lib/complaints/input";

export const ask = officeAction({
  name: "complaints.requestSupplement",
  input: RequestSupplementInput,
  run: requestSupplement,
  next: ({ id }) => `/office/complaints/${id}`,
});
