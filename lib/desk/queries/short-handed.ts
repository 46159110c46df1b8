import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, caseOfficers, cases, inspectorCertificates } from "@/db/schema";
import { investigates, isValidOn } from "@/lib/agencies/queries/certificates";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { openStates } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { MOST_DESK_ROWS } from "../rules";

/**
 * Cases of the officer's organ that have lost one of their two inspectors: released after a recusal, disabled, in
 * another post or without a certificate. Nothing that takes two can go on in them; the oldest first.
 */
export function shortHandedCases(officer: Officer, now: Date) {
  const underWay = and(inArray(cases.state, openStates), sql`${cases.state} <> 'opened'`);
  const own = and(caseScope(officer), ofOwnOrgan(officer, cases.organId));
  return db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(cases)
    .where(and(underWay, own, sql`(${holding(legalDate(now))}) < 2`))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(MOST_DESK_ROWS);
}

/** How many of a case's officers may investigate in it on that day. */
const holding = (today: LegalDate): SQL => {
  const { caseId, accountId, until } = caseOfficers;
  const able = and(isNull(accounts.disabledAt), investigates, isValidOn(today));
  return db()
    .select({ n: sql`count(distinct ${accountId})` })
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, accountId))
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, accountId))
    .where(and(eq(caseId, cases.id), isNull(until), able))
    .getSQL();
};
