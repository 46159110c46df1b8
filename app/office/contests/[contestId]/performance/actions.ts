"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { recordPerformance } from "@/lib/contests/commands/record-performance";
import { PerformContestInput } from "@/lib/contests/input";

export const perform = officeAction({
  name: "contests.perform",
  input: PerformContestInput,
  run: recordPerformance,
  next: ({ id }) => contestHref(id),
});
