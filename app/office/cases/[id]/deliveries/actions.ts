"use server";

import { officeAction } from "@/lib/actions";
import { recordDelivery, sendDelivery } from "@/lib/deliveries/commands/record-delivery";
import { recordFailedAttempt } from "@/lib/deliveries/commands/record-failed-attempt";
import { RecordDeliveryInput, RecordFailedAttemptInput, SendDeliveryInput } from "@/lib/deliveries/input";
import { deliveriesPath, matterNamed } from "@/lib/deliveries/matter";

export const record = officeAction({
  name: "deliveries.record",
  input: RecordDeliveryInput,
  run: recordDelivery,
  next: (_result, named) => deliveriesPath(matterNamed(named)),
});

export const send = officeAction({
  name: "deliveries.send",
  input: SendDeliveryInput,
  run: sendDelivery,
  next: (_result, named) => deliveriesPath(matterNamed(named)),
});

export const recordFailed = officeAction({
  name: "deliveries.recordFailed",
  input: RecordFailedAttemptInput,
  run: recordFailedAttempt,
  next: (_result, named) => deliveriesPath(matterNamed(named)),
});
