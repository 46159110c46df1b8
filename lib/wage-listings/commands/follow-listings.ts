import "server-only";
import { and, eq, lt, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, wageListings } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
import type { LimitKey } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { eachApart } from "@/lib/kernel/each-apart";
import { transact } from "@/lib/workflow/transact";
import { advanceListing } from "../advance";
import { hasFallenOrder } from "../queries/fallen-orders";

const AT_ONCE = 50;

/**
 * What becomes due by itself: listings whose three years are over end, and one whose pay order was annulled comes onto
 * the desk, to be revoked by the head (第十一条、第十六条). Again is once.
 */
export async function followListings(now: Date): Promise<void> {
  await eachApart(await overOn(legalDate(now)), ({ id }) => expire(id, now));
  await eachApart(await fallen(), ({ id }) => askRevocation(id, now));
}

const overOn = (today: string) =>
  db()
    .select({ id: wageListings.id })
    .from(wageListings)
    .where(and(eq(wageListings.state, "listed"), lt(wageListings.listedUntil, today)))
    .limit(AT_ONCE);

async function expire(id: string, now: Date): Promise<void> {
  const columns = { endGround: "expired", endedOn: legalDate(now), endedBecause: "" } as const;
  await transact(system, now, async (ctx) => {
    await advanceListing(ctx, { id, act: "expire", columns });
    await stopClock(ctx, id, "T-LIST-REMOVE-15", legalDate(now));
  });
}

const asked = () =>
  db()
    .select({ one: sql`1` })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.subjectId, wageListings.id),
        ...[eq(deadlines.limitKey, "T-LIST-OFF-10" satisfies LimitKey), eq(deadlines.state, "running")],
      ),
    );

/** Listings that stand on what no longer does and that nobody has been asked to revoke. */
const fallen = () =>
  db()
    .select({ id: wageListings.id })
    .from(wageListings)
    .where(and(eq(wageListings.state, "listed"), hasFallenOrder(), notExists(asked())))
    .limit(AT_ONCE);

async function askRevocation(id: string, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const listed = and(eq(wageListings.id, id), eq(wageListings.state, "listed"), notExists(asked()));
    const [row] = await ctx.db.select().from(wageListings).where(listed).for("update");
    if (!row) return;
    const subject = { kind: "wageListing", id };
    const place = { subject, file: { kind: "case", id: row.caseId }, regionCode: row.regionCode };
    await openClock(ctx, { limit: "T-LIST-OFF-10", startedOn: legalDate(now), ...place });
    ctx.record({ act: "wageListing.revocationDue", subject, about: [row.caseId, row.employerId] });
  });
}
