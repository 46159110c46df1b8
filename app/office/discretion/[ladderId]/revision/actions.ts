"use server";
import { officeAction } from "@/lib/actions";
import { reviseLadder } from "@/lib/discretion/commands/revise-ladder";
import { ReviseLadderInput } from "@/lib/discretion/input";

export const revise = officeAction({
  name: "discretion.reviseLadder",
  input: ReviseLadderInput,
  run: reviseLadder,
  next: ({ id }) => `/office/discretion/${id}`,
});
