"use server";
import { officeAction } from "@/lib/actions";
import { settleRouting } from "@/lib/complaints/commands/settle-routing";
import { SettleRoutingInput } from "@/lib/complaints/input";

export const settle = officeAction({
  name: "complaints.settleRouting",
  input: SettleRoutingInput,
  run: settleRouting,
  next: ({ id, outcome }) => (outcome === "kept" ? `/office/complaints/${id}` : "/office/complaints"),
});
