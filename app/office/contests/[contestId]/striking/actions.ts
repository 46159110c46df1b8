"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { strikeContest } from "@/lib/contests/commands/strike-contest";
import { StrikeContestInput } from "@/lib/contests/input";

export const strike = officeAction({
  name: "contests.strike",
  input: StrikeContestInput,
  run: strikeContest,
  next: ({ id }) => contestHref(id),
});
