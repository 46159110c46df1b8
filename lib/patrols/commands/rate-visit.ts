import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { patrolRatings, patrolVisits } from "@/db/schema";
import type { PublicVisitor } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { ratingRefusal, stepOf } from "../rating";
import type { RateVisitInput } from "../visit-input";

/**
 * Takes the employer's opinion of a visit that has ended, once, from whoever holds its code. It is kept for the organ
 * and the year, without the visit, in its step of five, so that no mark leads back to an employer.
 */
export async function rateVisit(
  ctx: Context<PublicVisitor>,
  { code, score, note }: z.output<typeof RateVisitInput>,
): Promise<{ code: string }> {
  const [visit] = await ctx.db
    .select({ id: patrolVisits.id, organId: patrolVisits.organId, ...rated })
    .from(patrolVisits)
    .where(eq(patrolVisits.code, code))
    .for("update");
  if (!visit) throw notFound();
  const refusal = ratingRefusal(visit);
  if (refusal !== null) throw refused(refusal);
  await ctx.db.update(patrolVisits).set({ isRated: true }).where(eq(patrolVisits.id, visit.id));
  const year = yearOf(legalDate(ctx.now));
  const batch = stepOf(await givenBefore(ctx, visit.organId, year));
  await ctx.db.insert(patrolRatings).values({ organId: visit.organId, year, score, note, batch });
  ctx.record({ act: "visit.rate", particulars: { organ: visit.organId, year } });
  return { code };
}

const rated = { isRated: patrolVisits.isRated, state: patrolVisits.state };

/** Opinions come one after the other, so that no step holds more than five. */
async function givenBefore(ctx: Context, organId: string, year: number): Promise<number> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`ratings:${organId}:${year}`}, 0))`);
  return ctx.db.$count(patrolRatings, and(eq(patrolRatings.organId, organId), eq(patrolRatings.year, year)));
}
