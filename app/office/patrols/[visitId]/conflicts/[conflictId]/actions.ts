"use server";
import { officeAction } from "@/lib/actions";
import { SettleConflictInput } from "@/lib/patrols/answer-input";
import { settleConflict } from "@/lib/patrols/commands/settle-conflict";

export const settle = officeAction({
  name: "patrols.settle",
  input: SettleConflictInput,
  run: settleConflict,
  next: ({ visitId }) => `/office/patrols/${visitId}/checklist`,
});
