"use server";
import { officeAction } from "@/lib/actions";
import { contestHref } from "@/lib/contests/act-links";
import { retractResult } from "@/lib/contests/commands/retract-result";
import { RetractResultInput } from "@/lib/contests/input";

export const retract = officeAction({
  name: "contests.retractResult",
  input: RetractResultInput,
  run: retractResult,
  next: ({ id }) => contestHref(id),
});
