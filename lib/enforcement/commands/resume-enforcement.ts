import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { meetClocks } from "@/lib/deadlines/clocks";
import { enforcementResumption } from "@/lib/documents/templates/enforcement-notices";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { ResumeInput } from "../input";
import type { StepKind } from "../lifecycle";
import type { EnforcementNow } from "../queries/enforcement-facts";
import { enforcedOnPaper } from "../step-paper-inputs";
import { issueCoursePaper } from "./issue-course-paper";
import { keepStepPaper, takeStep } from "./take-step";

/** The ground of the suspension is gone, or an agreement is not kept (《行政强制法》第三十九条第二款、第四十二条第三款). */
export async function resumeEnforcement(
  ctx: Context<Officer>,
  { id, version, note }: z.output<typeof ResumeInput>,
): Promise<{ id: string; caseId: string }> {
  const { row, stepId, before } = await takeStep(ctx, { id, version }, { kind: "resume", note });
  const input = { ...(await enforcedOnPaper(ctx.db, row)), ...restedSince(before), note, on: legalDate(ctx.now) };
  await keepStepPaper(ctx, stepId, await issueCoursePaper(ctx, row, enforcementResumption, input));
  await meetClocks(ctx, id, ["T-SUSPEND-3Y"], legalDate(ctx.now));
  return { id, caseId: row.caseId };
}

/** Since when it is suspended, and since when an agreement stands. */
function restedSince({ facts, steps }: EnforcementNow) {
  const lastOf = (kind: StepKind) => steps.findLast((step) => step.kind === kind)?.on;
  return {
    suspendedOn: facts.isSuspended ? lastOf("suspend") : undefined,
    agreedOn: facts.isAgreed ? lastOf("agreement") : undefined,
  };
}
