import "server-only";
import { and, eq } from "drizzle-orm";
import { wageListings } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { eachApart } from "@/lib/kernel/each-apart";
import { transact } from "@/lib/workflow/transact";
import { advanceListing } from "../advance";
import { isOver, isSpared, isToAsk, listingsWhere } from "../queries/due-listings";

const AT_ONCE = 50;

/**
 * What becomes due by itself: listings whose three years are over end, and one whose pay order was annulled comes onto
 * the desk, to be revoked by the head (第十一条、第十六条), or leaves it where that order stands again. Again is once.
 */
export async function followListings(now: Date): Promise<void> {
  await eachApart(await listingsWhere(isOver(legalDate(now)), AT_ONCE), ({ id }) => expire(id, now));
  await eachApart(await listingsWhere(isToAsk(), AT_ONCE), ({ id }) => askRevocation(id, now));
  await eachApart(await listingsWhere(isSpared(), AT_ONCE), ({ id }) => askNoMore(id, now));
}

async function expire(id: string, now: Date): Promise<void> {
  const columns = { endGround: "expired", endedOn: legalDate(now), endedBecause: "" } as const;
  await transact(system, now, async (ctx) => {
    await advanceListing(ctx, { id, act: "expire", columns });
    await stopClock(ctx, id, "T-LIST-REMOVE-15", legalDate(now));
  });
}

async function askRevocation(id: string, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const listed = and(eq(wageListings.id, id), isToAsk());
    const [row] = await ctx.db.select().from(wageListings).where(listed).for("update");
    if (!row) return;
    const subject = { kind: "wageListing", id };
    const place = { subject, file: { kind: "case", id: row.caseId }, regionCode: row.regionCode };
    await openClock(ctx, { limit: "T-LIST-OFF-10", startedOn: legalDate(now), ...place });
    ctx.record({ act: "wageListing.revocationDue", subject, about: [row.caseId, row.employerId] });
  });
}

async function askNoMore(id: string, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const spared = and(eq(wageListings.id, id), isSpared());
    const [row] = await ctx.db.select().from(wageListings).where(spared).for("update");
    if (!row) return;
    await stopClock(ctx, id, "T-LIST-OFF-10", legalDate(now));
    const subject = { kind: "wageListing", id };
    ctx.record({ act: "wageListing.revocationSpared", subject, about: [row.caseId, row.employerId] });
  });
}
