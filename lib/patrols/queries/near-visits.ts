import "server-only";
import { and, asc, eq, gte, inArray, lte, ne, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, organs, patrolVisits } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { filesOf } from "@/lib/employers/queries/files-of";
import { addDays } from "@/lib/kernel/clock";
import { visitScope } from "../scope";

/** Two visits planned no further apart than this are offered to be made together. */
export const JOINED_WITHIN_DAYS = 30;

type Planned = {
  readonly employerId: string;
  readonly plannedOn: string;
  /** A visit that is left out, because it is the one being changed. */
  readonly exceptId?: string;
};

/** Visits of an employer, in any of its files, not begun and planned within thirty days of a day. */
const isNear = (reader: Reader, { employerId, plannedOn, exceptId }: Planned): SQL | undefined =>
  and(
    inArray(patrolVisits.employerId, filesOf(reader, employerId)),
    exceptId === undefined ? undefined : ne(patrolVisits.id, exceptId),
    inArray(patrolVisits.state, ["proposed", "returned", "approved"]),
    gte(patrolVisits.plannedOn, addDays(plannedOn, -JOINED_WITHIN_DAYS)),
    lte(patrolVisits.plannedOn, addDays(plannedOn, JOINED_WITHIN_DAYS)),
  );

/** Those that the officer may see, and so join to another, earliest first. */
export const nearVisits = (reader: Reader, actor: Actor, planned: Planned) =>
  reader
    .select({
      id: patrolVisits.id,
      plannedOn: patrolVisits.plannedOn,
      state: patrolVisits.state,
      itemKeys: patrolVisits.itemKeys,
      leadName: accounts.name,
    })
    .from(patrolVisits)
    .innerJoin(accounts, eq(accounts.id, patrolVisits.leadId))
    .where(and(visitScope(actor), isNear(reader, planned)))
    .orderBy(asc(patrolVisits.plannedOn), asc(patrolVisits.id));

export type NearVisit = Awaited<ReturnType<typeof nearVisits>>[number];

/** Those of units elsewhere, of which no more is told than the organ and the day. */
export const nearElsewhere = (reader: Reader, actor: Actor, planned: Planned) =>
  reader
    .select({ organName: organs.name, plannedOn: patrolVisits.plannedOn })
    .from(patrolVisits)
    .innerJoin(organs, eq(organs.id, patrolVisits.organId))
    .where(and(sql`not (${visitScope(actor)})`, isNear(reader, planned)))
    .orderBy(asc(patrolVisits.plannedOn), asc(patrolVisits.id));

export type VisitElsewhere = Awaited<ReturnType<typeof nearElsewhere>>[number];
