"use server";

import { officeAction } from "@/lib/actions";
import { completeDelivery } from "@/lib/deliveries/commands/complete-delivery";
import { keepSigned } from "@/lib/deliveries/commands/keep-signed";
import { failDelivery } from "@/lib/deliveries/commands/record-failed-attempt";
import { CompleteDeliveryInput, FailDeliveryInput, KeepSignedInput } from "@/lib/deliveries/input";
import { deliveriesPath } from "@/lib/deliveries/matter";

export const complete = officeAction({
  name: "deliveries.complete",
  input: CompleteDeliveryInput,
  run: completeDelivery,
  next: ({ matter }) => deliveriesPath(matter),
});

export const fail = officeAction({
  name: "deliveries.fail",
  input: FailDeliveryInput,
  run: failDelivery,
  next: ({ matter }) => deliveriesPath(matter),
});

export const keep = officeAction({
  name: "deliveries.keepSigned",
  input: KeepSignedInput,
  run: keepSigned,
  next: ({ matter }) => deliveriesPath(matter),
});
