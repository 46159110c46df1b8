"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { concludeContest } from "@/lib/contests/commands/conclude-contest";
import { ConcludeContestInput } from "@/lib/contests/input";

export const conclude = officeAction({
  name: "contests.conclude",
  input: ConcludeContestInput,
  run: concludeContest,
  next: ({ id }) => contestHref(id),
});
