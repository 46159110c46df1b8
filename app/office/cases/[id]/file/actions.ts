"use server";

import { officeAction } from "@/lib/actions";
import { requestCaseFile } from "@/lib/closing/commands/request-case-file";
import { RequestCaseFileInput } from "@/lib/closing/input";

export const request = officeAction({
  name: "closing.requestCaseFile",
  input: RequestCaseFileInput,
  run: requestCaseFile,
});
