"use server";
import { officeReading } from "@/lib/actions";
import { reissueCode } from "@/lib/complaints/commands/reissue-code";
import { ReissueCodeInput } from "@/lib/complaints/input";

export const reissue = officeReading({ name: "complaints.reissueCode", input: ReissueCodeInput, run: reissueCode });
