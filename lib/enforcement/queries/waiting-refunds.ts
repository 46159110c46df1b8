import "server-only";
import { and, asc, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, decisions, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { enforcementScope } from "../scope";
import { heldBy } from "./held-by";

const SHOWN = 200;

/** The officer's own cases in which money that was paid by a decision now fallen has not all been given back. */
export const casesWithRefund = (officer: Officer) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(enforcements)
    .innerJoin(cases, eq(cases.id, enforcements.caseId))
    .innerJoin(decisions, eq(decisions.id, enforcements.decisionId))
    .where(
      and(
        or(eq(enforcements.state, "annulled"), isNotNull(decisions.revokedOn)),
        ...[enforcementScope(officer), heldBy(officer), isOpen],
      ),
    )
    .orderBy(asc(enforcements.servedOn), asc(cases.id))
    .limit(SHOWN);

/** What reached workers was never the organ's and is not given back. */
const isOpen: SQL = sql`(select coalesce(sum(p.amount_fen), 0) from enforcement_payments p
    where p.enforcement_id = ${enforcements.id} and p.reversed_on is null and p.debt <> 'ordered')
  > (select coalesce(sum(r.amount_fen), 0) from enforcement_refunds r
    where r.enforcement_id = ${enforcements.id} and r.reversed_on is null)`;
