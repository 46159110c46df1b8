"use server";
import { officeAction } from "@/lib/actions";
import { refuseApproval } from "@/lib/patrols/commands/refuse-approval";
import { RefuseApprovalInput } from "@/lib/patrols/visit-input";

export const refuse = officeAction({
  name: "patrols.refuseApproval",
  input: RefuseApprovalInput,
  run: refuseApproval,
  next: ({ id }) => `/office/patrols/${id}`,
});
