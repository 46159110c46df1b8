"use server";

import { officeAction } from "@/lib/actions";
import { recordDelivery, sendDelivery } from "@/lib/deliveries/commands/record-delivery";
import { recordFailedAttempt } from "@/lib/deliveries/commands/record-failed-attempt";
import { RecordDeliveryInput, RecordFailedAttemptInput, SendDeliveryInput } from "@/lib/deliveries/input";

export const record = officeAction({
  name: "deliveries.record",
  input: RecordDeliveryInput,
  run: recordDelivery,
  next: (_result, { caseId }) => `/office/cases/${caseId}/deliveries`,
});

export const send = officeAction({
  name: "deliveries.send",
  input: SendDeliveryInput,
  run: sendDelivery,
  next: (_result, { caseId }) => `/office/cases/${caseId}/deliveries`,
});

export const recordFailed = officeAction({
  name: "deliveries.recordFailed",
  input: RecordFailedAttemptInput,
  run: recordFailedAttempt,
  next: (_result, { caseId }) => `/office/cases/${caseId}/deliveries`,
});
