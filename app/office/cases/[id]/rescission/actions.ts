"use server";

import { officeAction } from "@/lib/actions";
import { rescindCase } from "@/lib/closing/commands/rescind-case";
import { RescindCaseInput } from "@/lib/closing/input";

export const rescind = officeAction({
  name: "closing.rescind",
  input: RescindCaseInput,
  run: rescindCase,
  next: ({ id }) => `/office/cases/${id}`,
});
