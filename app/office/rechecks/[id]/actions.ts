"use server";
import { officeAction } from "@/lib/actions";
import { decideRecheck } from "@/lib/rechecks/commands/decide-recheck";
import { DecideRecheckInput } from "@/lib/rechecks/input";

export const decide = officeAction({
  name: "rechecks.decide",
  input: DecideRecheckInput,
  run: decideRecheck,
  next: ({ id }) => `/office/rechecks/${id}`,
});
