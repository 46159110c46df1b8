"use server";
import { officeAction } from "@/lib/actions";
import { changePlan } from "@/lib/patrols/commands/change-plan";
import {
  approveChange as approveChanged,
  dropChange as drop,
  noteDrop as note,
} from "@/lib/patrols/commands/settle-change";
import { ApprovePlanInput, ChangePlanInput, DropChangeInput, NoteDropInput } from "@/lib/patrols/plan-input";

const next = ({ id }: { id: string }) => `/office/patrols/plans/${id}`;

export const change = officeAction({ name: "patrols.changePlan", input: ChangePlanInput, run: changePlan, next });
export const approveChange = officeAction({
  name: "patrols.approveChange",
  input: ApprovePlanInput,
  run: approveChanged,
  next,
});
export const dropChange = officeAction({ name: "patrols.dropChange", input: DropChangeInput, run: drop, next });
export const noteDrop = officeAction({ name: "patrols.noteDrop", input: NoteDropInput, run: note, next });
