import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { enforcementSuspension } from "@/lib/documents/templates/enforcement-notices";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { SuspendInput } from "../input";
import { suspendGroundLabels } from "../labels";
import { enforcedOnPaper } from "../step-paper-inputs";
import { issueCoursePaper } from "./issue-course-paper";
import { keepStepPaper, takeStep } from "./take-step";

/**
 * 《行政强制法》第三十九条: three years without resuming, and it is not enforced any more. The party is told by a numbered
 * notice.
 */
export async function suspendEnforcement(
  ctx: Context<Officer>,
  { id, version, ground, note }: z.output<typeof SuspendInput>,
): Promise<{ id: string; caseId: string }> {
  const { row, stepId } = await takeStep(ctx, { id, version }, { kind: "suspend", ground, note });
  const told = { ground: suspendGroundLabels[ground], note, on: legalDate(ctx.now) };
  const input = { ...(await enforcedOnPaper(ctx.db, row)), ...told };
  await keepStepPaper(ctx, stepId, await issueCoursePaper(ctx, row, enforcementSuspension, input));
  const { caseId, regionCode } = row;
  await openClock(ctx, {
    limit: "T-SUSPEND-3Y",
    startedOn: legalDate(ctx.now),
    subject: { kind: "enforcement", id },
    file: { kind: "case", id: caseId },
    regionCode,
  });
  return { id, caseId };
}
