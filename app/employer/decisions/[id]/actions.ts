"use server";
import { employerAction } from "@/lib/actions";
import { stateOwnDefence } from "@/lib/decisions/commands/record-statement";
import { StateOwnDefenceInput } from "@/lib/decisions/input";

export const stateDefence = employerAction({
  name: "decisions.stateOwnDefence",
  input: StateOwnDefenceInput,
  run: stateOwnDefence,
});
