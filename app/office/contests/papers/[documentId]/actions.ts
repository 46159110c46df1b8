"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { recordContest } from "@/lib/contests/commands/record-contest";
import { RecordContestInput } from "@/lib/contests/input";

export const record = officeAction({
  name: "contests.record",
  input: RecordContestInput,
  run: recordContest,
  next: ({ id }) => contestHref(id),
});
