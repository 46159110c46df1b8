"use server";
import { officeAction } from "@/lib/actions";
import { reissueCode } from "@/lib/complaints/commands/reissue-code";
import { ReissueCodeInput } from "@/lib/complaints/input";

export const reissue = officeAction({ name: "complaints.reissueCode", input: ReissueCodeInput, run: reissueCode });
