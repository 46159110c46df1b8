"use server";
import { officeAction } from "@/lib/actions";
import { takeBack } from "@/lib/complaints/commands/take-back";
import { TakeBackInput } from "@/lib/complaints/take-back-input";

export const lookAnew = officeAction({
  name: "complaints.takeBack",
  input: TakeBackInput,
  run: takeBack,
  next: ({ id }) => `/office/complaints/${id}`,
});
