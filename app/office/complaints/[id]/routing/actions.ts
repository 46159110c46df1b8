"use server";
import { officeAction } from "@/lib/actions";
import { contestRouting } from "@/lib/complaints/commands/contest-routing";
import { ContestRoutingInput } from "@/lib/complaints/input";

export const contest = officeAction({
  name: "complaints.contestRouting",
  input: ContestRoutingInput,
  run: contestRouting,
  next: ({ id }) => `/office/complaints/${id}`,
});
