import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolAnswers, patrolConflicts } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceVisit } from "../advance";
import type { SettleConflictInput } from "../answer-input";

/** Chooses between the answer that stands and one that a device wrote without seeing it. Both stay on record. */
export async function settleConflict(
  ctx: Context<Officer>,
  { id, keep }: z.output<typeof SettleConflictInput>,
): Promise<{ id: string; visitId: string }> {
  const [found] = await ctx.db.select().from(patrolConflicts).where(eq(patrolConflicts.id, id));
  if (!found) throw notFound();
  const { visitId, questionKey, verdict, note, entryId, writtenBy } = found;
  await advanceVisit(ctx, { id: visitId, act: "answer", particulars: { question: questionKey, settled: keep } });
  const [conflict] = await ctx.db.select().from(patrolConflicts).where(eq(patrolConflicts.id, id)).for("update");
  if (!conflict || conflict.settledAt !== null) throw refused("conflict_settled");
  const settled = { settledAt: ctx.now, settledBy: ctx.actor.id, kept: keep };
  await ctx.db.update(patrolConflicts).set(settled).where(eq(patrolConflicts.id, id));
  if (keep === "standing") return { id, visitId };
  const standing = and(eq(patrolAnswers.visitId, visitId), eq(patrolAnswers.questionKey, questionKey));
  const [answer] = await ctx.db.select({ version: patrolAnswers.version }).from(patrolAnswers).where(standing);
  const version = (answer?.version ?? 0) + 1;
  await ctx.db
    .update(patrolAnswers)
    .set({ verdict, note, entryId, version, answeredBy: writtenBy, answeredAt: ctx.now })
    .where(standing);
  return { id, visitId };
}
