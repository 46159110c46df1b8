import "server-only";
import { and, asc, eq, isNull, not } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, deliveries, enforcementDemands, enforcements } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { eachApart } from "@/lib/kernel/each-apart";
import { transact } from "@/lib/workflow/transact";
import { bookEarlier } from "./book-earlier";
import { openDemandClock } from "./open-demand-clock";
import { openEnforcement } from "./open-enforcement";

const AT_ONCE = 50;

/**
 * Opens what follows from a delivery: the account of each decision and the ten days of each demand that was served.
 * Accounts from before the ledger was booked with the service are booked, once.
 */
export async function openServed(now: Date): Promise<void> {
  await openAccounts(now);
  await openDemands(now);
  const earlier = await db()
    .select({ id: enforcements.id })
    .from(enforcements)
    .where(not(enforcements.isBooked))
    .limit(AT_ONCE);
  await eachApart(earlier, ({ id }) => transact(system, now, (ctx) => bookEarlier(ctx, id)));
}

async function openAccounts(now: Date): Promise<void> {
  const served = await db()
    .select({ id: decisions.id, servedOn: deliveries.servedOn })
    .from(decisions)
    .innerJoin(deliveries, and(eq(deliveries.documentId, decisions.documentId), eq(deliveries.state, "served")))
    .where(and(eq(decisions.state, "decided"), isNull(decisions.revokedOn), not(decisions.hasAccount)))
    .orderBy(asc(deliveries.recordedAt))
    .limit(AT_ONCE);
  await eachApart(served, async ({ id, servedOn }) => {
    if (servedOn !== null) await transact(system, now, (ctx) => openEnforcement(ctx, { decisionId: id, servedOn }));
  });
}

async function openDemands(now: Date): Promise<void> {
  const demands = await db()
    .select({ id: enforcementDemands.id, servedOn: deliveries.servedOn })
    .from(enforcementDemands)
    .innerJoin(
      deliveries,
      and(eq(deliveries.documentId, enforcementDemands.documentId), eq(deliveries.state, "served")),
    )
    .where(isNull(enforcementDemands.servedOn))
    .limit(AT_ONCE);
  await eachApart(demands, async ({ id, servedOn }) => {
    if (servedOn !== null) await transact(system, now, (ctx) => openDemandClock(ctx, { demandId: id, servedOn }));
  });
}
