import "server-only";
import { and, asc, eq, inArray, lt, notInArray } from "drizzle-orm";
import { db } from "@/db/client";
import { publications } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { eachApart } from "@/lib/kernel/each-apart";
import { transact } from "@/lib/workflow/transact";
import { advancePublication } from "../advance";
import { followMajors } from "./follow-majors";
import { fallen, isUnclocked, openWithdrawalClock } from "./withdrawal-clock";

const AT_ONCE = 50;

/**
 * What becomes due by itself: the three working days to withdraw, or to take off a quarter's list, what a review, a
 * suit or the organ itself has changed or taken away (《行政处罚法》第四十八条第二款), and the end of pages whose last day
 * is over. Again is once.
 */
export async function followDecisions(now: Date): Promise<void> {
  await eachApart(await fallenPublications(), ({ id }) => openWithdrawal(id, now));
  await followMajors(now);
  await eachApart(await overOn(legalDate(now)), ({ id }) => takeDownOver(id, now));
}

const fallenPublications = () =>
  db()
    .select({ id: publications.id })
    .from(publications)
    .where(
      and(
        eq(publications.state, "published"),
        inArray(publications.decisionId, fallen()),
        isUnclocked(publications.id),
      ),
    )
    .limit(AT_ONCE);

async function openWithdrawal(id: string, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const published = and(eq(publications.id, id), eq(publications.state, "published"));
    const [row] = await ctx.db.select().from(publications).where(published).for("update");
    if (!row || !(await openWithdrawalClock(ctx, "publication", row))) return;
    const about = [row.caseId, row.employerId, row.decisionId];
    ctx.record({ act: "publication.withdrawalDue", subject: { kind: "publication", id }, about });
  });
}

/** A fallen decision is not taken down by its term: it is withdrawn, and why is said in public. */
const overOn = (today: string) =>
  db()
    .select({ id: publications.id })
    .from(publications)
    .where(
      and(
        eq(publications.state, "published"),
        lt(publications.publicUntil, today),
        notInArray(publications.decisionId, fallen()),
      ),
    )
    .orderBy(asc(publications.publicUntil))
    .limit(AT_ONCE);

async function takeDownOver(id: string, now: Date): Promise<void> {
  const ending = { endGround: "term_over", endedBecause: "", endedOn: legalDate(now) } as const;
  await transact(system, now, (ctx) => advancePublication(ctx, { id, act: "takeDown", columns: ending }));
}
