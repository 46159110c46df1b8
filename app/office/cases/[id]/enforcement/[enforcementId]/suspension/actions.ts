"use server";
import { officeAction } from "@/lib/actions";
import { resumeEnforcement } from "@/lib/enforcement/commands/resume-enforcement";
import { suspendEnforcement } from "@/lib/enforcement/commands/suspend-enforcement";
import { ResumeInput, SuspendInput } from "@/lib/enforcement/input";

const next = ({ id, caseId }: { id: string; caseId: string }) => `/office/cases/${caseId}/enforcement/${id}`;

export const suspend = officeAction({
  name: "enforcement.suspend",
  input: SuspendInput,
  run: suspendEnforcement,
  next,
});
export const resume = officeAction({ name: "enforcement.resume", input: ResumeInput, run: resumeEnforcement, next });
