"use server";
import { officeAction } from "@/lib/actions";
import { settlePosted } from "@/lib/decisions/commands/settle-posted";
import { SettlePostedInput } from "@/lib/decisions/posted-input";

export const settle = officeAction({
  name: "decisions.settlePosted",
  input: SettlePostedInput,
  run: settlePosted,
  next: ({ id, caseId }) => `/office/cases/${caseId}/decisions/${id}`,
});
