import "server-only";
import { and, eq, or, sql } from "drizzle-orm";
import { cases, type complaints } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";

type Complaint = Pick<typeof complaints.$inferSelect, "id" | "caseId" | "workerCount">;

/**
 * Carries how many workers a complaint is about to its case, where the case has their number of this complaint, which
 * opened it, or of all its complaints together, as one that was split off. `now` stands in the complaint already.
 */
export async function carryWorkers(ctx: Context, { id, caseId, workerCount }: Complaint, now: number): Promise<void> {
  if (caseId === null || now === workerCount) return;
  const all = sql`(select sum(c.worker_count) from complaints c where c.case_id = ${cases.id})`;
  const ofThis = and(eq(cases.originId, id), eq(cases.workerCount, workerCount));
  const ofAll = and(eq(cases.originKind, "split"), sql`${cases.workerCount} + ${now - workerCount}::int = ${all}`);
  await ctx.db
    .update(cases)
    .set({ workerCount: sql`${cases.workerCount} + ${now - workerCount}::int` })
    .where(and(eq(cases.id, caseId), or(ofThis, ofAll)));
}
