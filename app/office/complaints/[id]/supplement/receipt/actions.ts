"use server";
import { officeAction } from "@/lib/actions";
import { receiveSupplement } from "@/lib/complaints/commands/request-supplement";
import { ReceiveSupplementInput } from "@/lib/complaints/input";

export const receive = officeAction({
  name: "complaints.receiveSupplement",
  input: ReceiveSupplementInput,
  run: receiveSupplement,
  next: ({ id }) => `/office/complaints/${id}`,
});
