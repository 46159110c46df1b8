"use server";

import { officeAction } from "@/lib/actions";
import { approveRegrouping, refuseRegrouping, withdrawRegrouping } from "@/lib/regroupings/commands/decide-regrouping";
import { undoMerge } from "@/lib/regroupings/commands/undo-merge";
import {
  DecideRegroupingInput as Decision,
  UndoRegroupingInput,
  WithdrawRegroupingInput,
} from "@/lib/regroupings/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/regroupings/${id}`;

export const approve = officeAction({ name: "regroupings.approve", input: Decision, run: approveRegrouping, next });

export const refuse = officeAction({ name: "regroupings.refuse", input: Decision, run: refuseRegrouping, next });

export const withdraw = officeAction({
  name: "regroupings.withdraw",
  input: WithdrawRegroupingInput,
  run: withdrawRegrouping,
  next,
});

export const undo = officeAction({ name: "regroupings.undo", input: UndoRegroupingInput, run: undoMerge, next });
