"use server";
import { officeAction } from "@/lib/actions";
import { approveVisit, approveVisitAfterwards } from "@/lib/patrols/commands/approve-visit";
import { cancelVisit } from "@/lib/patrols/commands/cancel-visit";
import { giveBackVisit } from "@/lib/patrols/commands/give-back-visit";
import { joinVisit } from "@/lib/patrols/commands/join-visit";
import { noteSigningRefusal } from "@/lib/patrols/commands/note-signing-refusal";
import { reviseVisit } from "@/lib/patrols/commands/revise-visit";
import { takeBackDecline } from "@/lib/patrols/commands/take-back-decline";
import { NoteSigningRefusalInput, TakeBackDeclineInput } from "@/lib/patrols/record-input";
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
export const noteRefusal = officeAction({
  name: "patrols.noteSigningRefusal",
  input: NoteSigningRefusalInput,
  run: noteSigningRefusal,
  next,
});
export const takeBack = officeAction({
  name: "patrols.takeBackDecline",
  input: TakeBackDeclineInput,
  run: takeBackDecline,
  next,
});
