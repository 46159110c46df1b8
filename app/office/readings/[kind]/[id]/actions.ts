"use server";
import { officeAction } from "@/lib/actions";
import { OpenReadingInput } from "@/lib/reading-input";
import { openReading } from "@/lib/sensitive-reading";

export const open = officeAction({
  name: "readings.open",
  input: OpenReadingInput,
  run: (ctx, input) => openReading(ctx, input),
});
