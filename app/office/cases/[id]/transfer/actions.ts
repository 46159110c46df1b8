"use server";

import { officeAction } from "@/lib/actions";
import { transferCase } from "@/lib/closing/commands/transfer-case";
import { TransferCaseInput } from "@/lib/closing/input";

export const transfer = officeAction({
  name: "closing.transfer",
  input: TransferCaseInput,
  run: transferCase,
  next: ({ id }) => `/office/cases/${id}`,
});
