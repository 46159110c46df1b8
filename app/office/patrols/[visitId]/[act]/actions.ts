"use server";
import { officeAction } from "@/lib/actions";
import { approveVisit, approveVisitAfterwards } from "@/lib/patrols/commands/approve-visit";
import { cancelVisit } from "@/lib/patrols/commands/cancel-visit";
import { giveBackVisit } from "@/lib/patrols/commands/give-back-visit";
import { joinVisit } from "@/lib/patrols/commands/join-visit";
import { reviseVisit } from "@/lib/patrols/commands/revise-visit";
import {
  CancelVisitInput,
  ApproveVisitInput as input,
  JoinVisitInput,
  ReviseVisitInput,
} from "@/lib/patrols/visit-input";
import { GiveBackVisitInput } from "@/lib/returns/input";

const next = ({ id }: { id: string }) => `/office/patrols/${id}`;

export const approve = officeAction({ name: "patrols.approve", input, run: approveVisit, next });
export const approveAfterwards = officeAction({
  name: "patrols.approveAfterwards",
  input,
  run: approveVisitAfterwards,
  next,
});
export const giveBack = officeAction({ name: "patrols.giveBack", input: GiveBackVisitInput, run: giveBackVisit, next });
export const revise = officeAction({ name: "patrols.revise", input: ReviseVisitInput, run: reviseVisit, next });
export const join = officeAction({ name: "patrols.join", input: JoinVisitInput, run: joinVisit, next });
export const cancel = officeAction({ name: "patrols.cancel", input: CancelVisitInput, run: cancelVisit, next });
