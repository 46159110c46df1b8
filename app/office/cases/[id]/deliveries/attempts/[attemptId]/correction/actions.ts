"use server";

import { officeAction } from "@/lib/actions";
import { CorrectDeliveryInput } from "@/lib/deliveries/input";
import { deliveriesPath } from "@/lib/deliveries/matter";
import { correctServedDay } from "@/lib/enforcement/commands/correct-served-day";

export const correct = officeAction({
  name: "deliveries.correct",
  input: CorrectDeliveryInput,
  run: correctServedDay,
  next: ({ matter }) => deliveriesPath(matter),
});
