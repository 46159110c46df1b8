import "server-only";
import { enforcementSteps } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement, type Enforcement } from "../advance";
import type { Balance } from "../balance";
import type { StepKind, SuspendGround } from "../lifecycle";
import { stepRefusal } from "../policy";
import { enforcementState } from "../queries/enforcement-facts";

type Step = {
  readonly kind: StepKind;
  readonly note: string;
  readonly ground?: SuspendGround;
  readonly waivedSurchargeFen?: number;
};

/** What suspending, resuming and agreeing have in common: the head's act, in its turn. Answers what was owed before. */
export async function takeStep(
  ctx: Context<Officer>,
  { id, version }: { id: string; version: number },
  step: Step,
): Promise<{ row: Enforcement; balance: Balance }> {
  const row = await advanceEnforcement(ctx, { id, version, act: "recordStep", particulars: { kind: step.kind } });
  const { facts, steps, balance } = await enforcementState(ctx.db, row, ctx.now);
  const reason = stepRefusal(step.kind, facts);
  if (reason !== null) throw refused(reason);
  const taken = { on: legalDate(ctx.now), decidedBy: ctx.actor.id, ordinal: steps.length + 1 };
  await ctx.db.insert(enforcementSteps).values({ ...step, ...taken, enforcementId: id });
  return { row, balance };
}
