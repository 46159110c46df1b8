"use server";
import { officeAction } from "@/lib/actions";
import { enterLadder } from "@/lib/discretion/commands/enter-ladder";
import { EnterLadderInput } from "@/lib/discretion/input";

export const enter = officeAction({
  name: "discretion.enterLadder",
  input: EnterLadderInput,
  run: enterLadder,
  next: ({ id }) => `/office/discretion/${id}`,
});
