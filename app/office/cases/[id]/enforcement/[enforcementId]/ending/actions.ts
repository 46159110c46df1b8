"use server";
import { officeAction } from "@/lib/actions";
import { agreeOnPerformance } from "@/lib/enforcement/commands/agree-on-performance";
import { endEnforcement } from "@/lib/enforcement/commands/end-enforcement";
import { AgreeInput, EndEnforcementInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const agree = officeAction({ name: "enforcement.agree", input: AgreeInput, run: agreeOnPerformance, next });
export const end = officeAction({ name: "enforcement.end", input: EndEnforcementInput, run: endEnforcement, next });
