import "server-only";
import { and, asc, eq, lt, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, enforcementReviews, enforcements, publications } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { transact } from "@/lib/workflow/transact";
import { advancePublication } from "../advance";
import { fallenOn, fell } from "../queries/publication-facts";
import { clockPlace } from "./publish-clock";

const AT_ONCE = 50;

/**
 * What becomes due by itself: the three working days to withdraw what a reconsideration or a suit has changed or taken
 * away (《行政处罚法》第四十八条第二款), and the end of pages whose last day is over. Again is once.
 */
export async function followDecisions(now: Date): Promise<void> {
  for (const { id } of await fallenUnclocked()) await openWithdrawal(id, now);
  for (const { id } of await overOn(legalDate(now))) await takeDownOver(id, now);
}

const withdrawalClock = (id: typeof publications.id | string) =>
  and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-WITHDRAW-3"));

const fallenUnclocked = () =>
  db()
    .selectDistinct({ id: publications.id })
    .from(publications)
    .innerJoin(enforcements, eq(enforcements.decisionId, publications.decisionId))
    .innerJoin(enforcementReviews, and(eq(enforcementReviews.enforcementId, enforcements.id), fell))
    .where(
      and(
        eq(publications.state, "published"),
        notExists(db().select({ one: sql`1` }).from(deadlines).where(withdrawalClock(publications.id))),
      ),
    )
    .limit(AT_ONCE);

async function openWithdrawal(id: string, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const published = and(eq(publications.id, id), eq(publications.state, "published"));
    const [row] = await ctx.db.select().from(publications).where(published).for("update");
    const startedOn = row && (await fallenOn(ctx.db, row.decisionId));
    if (!row || !startedOn || (await ctx.db.$count(deadlines, withdrawalClock(id))) > 0) return;
    await openClock(ctx, { limit: "T-WITHDRAW-3", startedOn, ...clockPlace(row) });
    const about = [row.caseId, row.employerId, row.decisionId];
    ctx.record({ act: "publication.withdrawalDue", subject: { kind: "publication", id }, about });
  });
}

const overOn = (today: string) =>
  db()
    .select({ id: publications.id })
    .from(publications)
    .where(and(eq(publications.state, "published"), lt(publications.publicUntil, today)))
    .orderBy(asc(publications.publicUntil))
    .limit(AT_ONCE);

async function takeDownOver(id: string, now: Date): Promise<void> {
  const ending = { endGround: "term_over", endedBecause: "", endedOn: legalDate(now) } as const;
  await transact(system, now, (ctx) => advancePublication(ctx, { id, act: "takeDown", columns: ending }));
}
