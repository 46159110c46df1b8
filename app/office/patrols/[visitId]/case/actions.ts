"use server";
import { officeAction } from "@/lib/actions";
import { declineCase } from "@/lib/patrols/commands/decline-case";
import { openCaseOfVisit } from "@/lib/patrols/commands/open-case-of-visit";
import { takeBackDecline } from "@/lib/patrols/commands/take-back-decline";
import { DeclineCaseInput, OpenCaseInput, TakeBackDeclineInput } from "@/lib/patrols/record-input";

export const open = officeAction({
  name: "patrols.openCase",
  input: OpenCaseInput,
  run: openCaseOfVisit,
  next: ({ id }) => `/office/cases/${id}`,
});

export const decline = officeAction({
  name: "patrols.declineCase",
  input: DeclineCaseInput,
  run: declineCase,
  next: ({ id }) => `/office/patrols/${id}`,
});

export const takeBack = officeAction({
  name: "patrols.takeBackDecline",
  input: TakeBackDeclineInput,
  run: takeBackDecline,
  next: ({ id }) => `/office/patrols/${id}`,
});
