"use server";

import { officeAction } from "@/lib/actions";
import { proposeClosing } from "@/lib/closing/commands/propose-closing";
import { reviseClosing } from "@/lib/closing/commands/revise-closing";
import { withdrawClosing } from "@/lib/closing/commands/withdraw-closing";
import { ProposeClosingInput, ReviseClosingInput, WithdrawClosingInput } from "@/lib/closing/input";

const next = ({ caseId }: { caseId: string }) => `/office/cases/${caseId}`;

export const propose = officeAction({
  name: "closing.propose",
  input: ProposeClosingInput,
  run: proposeClosing,
  next,
});

export const revise = officeAction({ name: "closing.revise", input: ReviseClosingInput, run: reviseClosing, next });

export const withdraw = officeAction({
  name: "closing.withdraw",
  input: WithdrawClosingInput,
  run: withdrawClosing,
  next,
});
