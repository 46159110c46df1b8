"use server";
import { officeAction } from "@/lib/actions";
import { undoMerge } from "@/lib/employers/commands/merge-employers";
import { UndoMergeInput } from "@/lib/employers/input";

export const undo = officeAction({
  name: "employers.undoMerge",
  input: UndoMergeInput,
  run: undoMerge,
  next: ({ id }) => `/office/employers/${id}`,
});
