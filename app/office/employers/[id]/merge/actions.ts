"use server";
import { officeAction } from "@/lib/actions";
import { mergeEmployers } from "@/lib/employers/commands/merge-employers";
import { MergeEmployersInput } from "@/lib/employers/input";

export const merge = officeAction({
  name: "employers.merge",
  input: MergeEmployersInput,
  run: mergeEmployers,
  next: ({ id }) => `/office/employers/${id}`,
});
