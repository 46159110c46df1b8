"use server";
import { officeAction } from "@/lib/actions";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { RevokeOrderInput } from "@/lib/orders/input";

export const revoke = officeAction({
  name: "orders.revoke",
  input: RevokeOrderInput,
  run: revokeOrder,
  next: ({ id, caseId }) => `/office/cases/${caseId}/orders/${id}`,
});
