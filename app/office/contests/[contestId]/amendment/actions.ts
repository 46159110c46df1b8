"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { amendContest } from "@/lib/contests/commands/amend-contest";
import { AmendContestInput } from "@/lib/contests/input";

export const amend = officeAction({
  name: "contests.amend",
  input: AmendContestInput,
  run: amendContest,
  next: ({ id }) => contestHref(id),
});
