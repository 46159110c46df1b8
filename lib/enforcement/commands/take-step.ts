import "server-only";
import { eq } from "drizzle-orm";
import { enforcementSteps } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { StepKind, SuspendGround } from "../lifecycle";
import { type EnforcementNow, enforcementState } from "../queries/enforcement-facts";
import { stepRefusal } from "../step-policy";

type Step = {
  readonly kind: StepKind;
  readonly note: string;
  readonly ground?: SuspendGround;
  readonly waivedSurchargeFen?: number;
};

type Taken = { readonly row: Enforcement; readonly stepId: string; readonly before: EnforcementNow };

/** What suspending, resuming and agreeing have in common: the head's act, in its turn. Answers what stood before it. */
export async function takeStep(
  ctx: Context<Officer>,
  { id, version }: { id: string; version: number },
  step: Step,
): Promise<Taken> {
  const row = await advanceEnforcement(ctx, { id, version, act: "recordStep", particulars: { kind: step.kind } });
  const before = await enforcementState(ctx.db, row, ctx.now);
  const reason = stepRefusal(step.kind, before.facts);
  if (reason !== null) throw refused(reason);
  const taken = { on: legalDate(ctx.now), decidedBy: ctx.actor.id, ordinal: before.steps.length + 1 };
  const [stored] = await ctx.db
    .insert(enforcementSteps)
    .values({ ...step, ...taken, enforcementId: id })
    .returning({ id: enforcementSteps.id });
  if (!stored) throw new Error("a step was not stored");
  return { row, stepId: stored.id, before };
}

/** Ties the paper that tells a step to it. */
export async function keepStepPaper(ctx: Context<Officer>, stepId: string, documentId: string): Promise<void> {
  await ctx.db.update(enforcementSteps).set({ documentId }).where(eq(enforcementSteps.id, stepId));
}
