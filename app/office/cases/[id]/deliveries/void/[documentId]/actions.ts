"use server";

import { officeAction } from "@/lib/actions";
import { voidPaper } from "@/lib/deliveries/commands/void-paper";
import { VoidPaperInput } from "@/lib/deliveries/input";
import { deliveriesPath } from "@/lib/deliveries/matter";

export const voidOne = officeAction({
  name: "deliveries.void",
  input: VoidPaperInput,
  run: voidPaper,
  next: ({ matter }) => deliveriesPath(matter),
});
