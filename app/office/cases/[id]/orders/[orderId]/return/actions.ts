"use server";
import { officeAction } from "@/lib/actions";
import { giveBackOrder } from "@/lib/orders/commands/give-back-order";
import { GiveBackOrderInput } from "@/lib/returns/input";

export const giveBack = officeAction({
  name: "orders.giveBack",
  input: GiveBackOrderInput,
  run: giveBackOrder,
  next: ({ id, caseId }) => `/office/cases/${caseId}/orders/${id}`,
});
