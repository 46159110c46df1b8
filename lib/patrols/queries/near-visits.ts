import "server-only";
import { and, asc, eq, gte, inArray, lte, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, patrolVisits } from "@/db/schema";
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

/** Visits of an employer, in any of its files, not begun and planned within thirty days of a day, earliest first. */
export const nearVisits = (reader: Reader, actor: Actor, { employerId, plannedOn, exceptId }: Planned) =>
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
    .where(
      and(
        visitScope(actor),
        inArray(patrolVisits.employerId, filesOf(reader, employerId)),
        exceptId === undefined ? undefined : ne(patrolVisits.id, exceptId),
        inArray(patrolVisits.state, ["proposed", "returned", "approved"]),
        gte(patrolVisits.plannedOn, addDays(plannedOn, -JOINED_WITHIN_DAYS)),
        lte(patrolVisits.plannedOn, addDays(plannedOn, JOINED_WITHIN_DAYS)),
      ),
    )
    .orderBy(asc(patrolVisits.plannedOn), asc(patrolVisits.id));

export type NearVisit = Awaited<ReturnType<typeof nearVisits>>[number];
