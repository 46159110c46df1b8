import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { inspectionPlans } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advancePlan } from "../advance";
import type { ApprovePlanInput, DropChangeInput, NoteDropInput } from "../plan-input";
import { planScope } from "../scope";
import { frameOf } from "./frame-of";
import { keepPlanVersion } from "./keep-plan-version";
import { putPlanEmployers } from "./put-plan-employers";

/** Puts what was put forward in the place of the plan in force; what that provided for stays with its own approval. */
export async function approveChange(
  ctx: Context<Officer>,
  { id, version, opinion }: z.output<typeof ApprovePlanInput>,
): Promise<{ id: string }> {
  const before = await planInHand(ctx, id);
  const decided = { decidedBy: ctx.actor.id, decidedOn: legalDate(ctx.now), opinion };
  await advancePlan(ctx, { id, version, act: "approveChange", columns: { ...decided, change: null } });
  if (before.change === null) throw refused("no_change");
  const { employerIds, because, putForwardOn, ...plan } = before.change;
  await keepPlanVersion(ctx, before, because);
  await putPlanEmployers(ctx, id, employerIds);
  await ctx.db.update(inspectionPlans).set(plan).where(eq(inspectionPlans.id, id));
  await ctx.db
    .update(inspectionPlans)
    .set({ frameCount: await frameOf(ctx, id) })
    .where(eq(inspectionPlans.id, id));
  return { id };
}

/** Leaves the plan in force as it is: taken back by whoever put the change forward, or not approved. */
export async function dropChange(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof DropChangeInput>,
): Promise<{ id: string }> {
  const { change: dropped, proposedBy } = await planInHand(ctx, id);
  const told = ctx.actor.id === proposedBy ? {} : { droppedOn: legalDate(ctx.now), droppedBecause: reason };
  await advancePlan(ctx, {
    id,
    version,
    act: "dropChange",
    columns: { change: null, ...told },
    particulars: { reason, dropped },
  });
  return { id };
}

/** Takes off the desk of whoever put it forward what was not approved. */
export async function noteDrop(
  ctx: Context<Officer>,
  { id, version }: z.output<typeof NoteDropInput>,
): Promise<{ id: string }> {
  await advancePlan(ctx, { id, version, act: "noteDrop", columns: { droppedOn: null, droppedBecause: null } });
  return { id };
}

async function planInHand(ctx: Context<Officer>, id: string) {
  const inScope = and(eq(inspectionPlans.id, id), planScope(ctx.actor));
  const [plan] = await ctx.db.select().from(inspectionPlans).where(inScope).for("update");
  if (!plan) throw notFound();
  return plan;
}
