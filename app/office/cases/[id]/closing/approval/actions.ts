"use server";

import { officeAction } from "@/lib/actions";
import { approveClosing } from "@/lib/closing/commands/approve-closing";
import { giveBackClosing } from "@/lib/closing/commands/give-back-closing";
import { ApproveClosingInput } from "@/lib/closing/input";
import { GiveBackClosingInput } from "@/lib/returns/input";

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
