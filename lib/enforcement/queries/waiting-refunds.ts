import "server-only";
import { and, asc, eq, isNotNull, lt, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, decisions, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { balanceOn } from "../balance";
import { enforcementScope } from "../scope";
import { toReturnFen } from "../standing";
import { enforcementClaim } from "./enforcement-claim";
import { heldBy } from "./held-by";

const SHOWN = 200;

/**
 * The officer's own cases in which money that a decision, fallen or changed by a review, or its surcharge as it is
 * reckoned now, does not ask for has not all been given back on that day.
 */
export async function casesWithRefund(officer: Officer, now: Date) {
  const found = await db()
    .select({ account: enforcements, isFallen: fallen, id: cases.id, number: cases.number, title: cases.title })
    .from(enforcements)
    .innerJoin(cases, eq(cases.id, enforcements.caseId))
    .innerJoin(decisions, eq(decisions.id, enforcements.decisionId))
    .where(and(or(fallen, lessened, surcharged), enforcementScope(officer), heldBy(officer), isOpen))
    .orderBy(asc(enforcements.servedOn), asc(cases.id))
    .limit(SHOWN);
  const on = legalDate(now);
  const waits = await Promise.all(found.map(({ account, isFallen }) => isFallen || isTooMuch(account, on)));
  return found.filter((_, at) => waits[at]).map(({ id, number, title }) => ({ id, number, title }));
}

const fallen = sql<boolean>`(${or(eq(enforcements.state, "annulled"), isNotNull(decisions.revokedOn))})`;

/** A review has left less of what goes to the treasury. */
const lessened = or(
  lt(enforcements.fineFen, enforcements.decidedFineFen),
  lt(enforcements.confiscationFen, enforcements.decidedConfiscationFen),
);

/** A review, a plan or an agreement may leave less of a surcharge than has come in. */
const surcharged = sql`exists (select 1 from enforcement_payments s
  where s.enforcement_id = ${enforcements.id} and s.debt = 'surcharge' and s.reversed_on is null)`;

/** What the surcharge comes to is reckoned by its days. */
async function isTooMuch(account: typeof enforcements.$inferSelect, on: LegalDate): Promise<boolean> {
  const { claim } = await enforcementClaim(db(), account);
  return toReturnFen({ isFallen: false, balance: balanceOn(on, claim) }) > 0;
}

/** What reached workers was never the organ's and is not given back. */
const isOpen: SQL = sql`(select coalesce(sum(p.amount_fen), 0) from enforcement_payments p
    where p.enforcement_id = ${enforcements.id} and p.reversed_on is null and p.debt <> 'ordered')
  > (select coalesce(sum(r.amount_fen), 0) from enforcement_refunds r
    where r.enforcement_id = ${enforcements.id} and r.reversed_on is null)
  + case when ${fallen} then 0 else ${enforcements.fineFen} + ${enforcements.confiscationFen} end`;
