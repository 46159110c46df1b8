"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { correctResult } from "@/lib/contests/commands/correct-result";
import { CorrectContestInput } from "@/lib/contests/input";

export const correct = officeAction({
  name: "contests.correctResult",
  input: CorrectContestInput,
  run: correctResult,
  next: ({ id }) => contestHref(id),
});
