"use server";
import { employerAction } from "@/lib/actions";
import { stateOwnDefence } from "@/lib/decisions/commands/record-statement";
import { askForHearing } from "@/lib/decisions/commands/request-hearing";
import { AskForHearingInput } from "@/lib/decisions/hearing-input";
import { StateOwnDefenceInput } from "@/lib/decisions/input";

export const stateDefence = employerAction({
  name: "decisions.stateOwnDefence",
  input: StateOwnDefenceInput,
  run: stateOwnDefence,
});

export const askHearing = employerAction({
  name: "decisions.askForHearing",
  input: AskForHearingInput,
  run: askForHearing,
});
