"use server";
import { officeAction } from "@/lib/actions";
import { listClaims } from "@/lib/claims/commands/list-claims";
import { ListClaimsInput } from "@/lib/claims/input";

export const list = officeAction({
  name: "claims.list",
  input: ListClaimsInput,
  run: listClaims,
  next: ({ id, orderId, caseId }) => `/office/cases/${caseId}/orders/${orderId}/items/${id}/workers`,
});
