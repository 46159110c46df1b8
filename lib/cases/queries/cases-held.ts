import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, caseOfficers, cases } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { MOST_MOVED } from "../input";
import { openStates } from "../lifecycle";
import { caseScope } from "../scope";

const open = inArray(cases.state, ["investigating", "concluded", "decided"]);
/** All that are open, as their index has them; those that were only opened have nobody yet. */
const underWay = inArray(cases.state, openStates);

/** Who holds open cases that this officer can see. */
export function holdersOfCases(officer: Officer) {
  const held = db()
    .selectDistinct({ id: caseOfficers.accountId })
    .from(caseOfficers)
    .innerJoin(cases, eq(cases.id, caseOfficers.caseId))
    .where(and(isNull(caseOfficers.until), underWay, caseScope(officer)));
  return db()
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(sql`${accounts.id} = any(array(${held}))`)
    .orderBy(asc(accounts.name), asc(accounts.id));
}

/** The open cases that an account holds, the oldest first; as many as move at once. */
export const casesHeldBy = (officer: Officer, accountId: string) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title, part: caseOfficers.part })
    .from(caseOfficers)
    .innerJoin(cases, eq(cases.id, caseOfficers.caseId))
    .where(and(eq(caseOfficers.accountId, accountId), isNull(caseOfficers.until), open, caseScope(officer)))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(MOST_MOVED);

/** The cases of the officer's organ that wait for their two inspectors, the oldest first; as many as go at once. */
export async function casesToAssign(officer: Officer) {
  const { id: organId } = await actingOrgan(db(), officer.organId);
  return db()
    .select({
      id: cases.id,
      number: cases.number,
      title: cases.title,
      openedOn: cases.openedOn,
      workerCount: cases.workerCount,
    })
    .from(cases)
    .where(and(eq(cases.state, "opened"), eq(cases.organId, organId), caseScope(officer)))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(MOST_MOVED);
}

export type WaitingCase = Awaited<ReturnType<typeof casesToAssign>>[number];

export type HeldCase = Awaited<ReturnType<typeof casesHeldBy>>[number];
