"use server";

import { officeAction } from "@/lib/actions";
import { approveClosing } from "@/lib/closing/commands/approve-closing";
import { giveBackClosing } from "@/lib/closing/commands/give-back-closing";
import { ApproveClosingInput, GiveBackClosingInput } from "@/lib/closing/input";

export const approve = officeAction({
  name: "closing.approve",
  input: ApproveClosingInput,
  run: approveClosing,
  next: ({ id }) => `/office/cases/${id}`,
});

export const giveBack = officeAction({
  name: "closing.giveBack",
  input: GiveBackClosingInput,
  run: giveBackClosing,
  next: ({ caseId }) => `/office/cases/${caseId}`,
});
