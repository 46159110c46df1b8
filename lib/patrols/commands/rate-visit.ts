import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { patrolRatings, patrolVisits } from "@/db/schema";
import type { PublicVisitor } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import { guard } from "@/lib/kernel/guard";
import type { Context } from "@/lib/workflow/context";
import type { RateVisitInput } from "../visit-input";

const ratedOnce = guard("patrols.rated_once", ({ isRated }: { readonly isRated: boolean }) =>
  isRated ? "rated_already" : null,
);

/**
 * Takes the employer's opinion of a visit, once, from whoever holds its code. It is kept for the organ and the year,
 * without the visit, so that no mark leads back to an employer.
 */
export async function rateVisit(
  ctx: Context<PublicVisitor>,
  { code, score, note }: z.output<typeof RateVisitInput>,
): Promise<{ code: string }> {
  const [visit] = await ctx.db
    .select({ id: patrolVisits.id, organId: patrolVisits.organId, isRated: patrolVisits.isRated })
    .from(patrolVisits)
    .where(eq(patrolVisits.code, code))
    .for("update");
  if (!visit) throw notFound();
  const refusal = ratedOnce(visit);
  if (refusal !== null) throw refused(refusal);
  await ctx.db.update(patrolVisits).set({ isRated: true }).where(eq(patrolVisits.id, visit.id));
  const year = yearOf(legalDate(ctx.now));
  await ctx.db.insert(patrolRatings).values({ organId: visit.organId, year, score, note });
  ctx.record({ act: "visit.rate", particulars: { organ: visit.organId, year } });
  return { code };
}
