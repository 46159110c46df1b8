import "server-only";
import { and, asc, eq, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employers, patrolVisits } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { parseLocation } from "@/lib/employers/location";
import type { LegalDate } from "@/lib/kernel/clock";
import { ownVisits, visitScope } from "../scope";

/** Two people are at no more doors on a day. */
const MOST = 50;

const lead = alias(accounts, "day_lead");
const second = alias(accounts, "day_second");

/** The visits of a day that the officer is one of the two of, those that were cancelled left out; at most 50. */
export async function dayList(officer: Officer, on: LegalDate) {
  const rows = await db()
    .select({
      id: patrolVisits.id,
      state: patrolVisits.state,
      ground: patrolVisits.ground,
      itemKeys: patrolVisits.itemKeys,
      noticeNumber: patrolVisits.noticeNumber,
      isUrgent: patrolVisits.isUrgent,
      approvalRefusedOn: patrolVisits.approvalRefusedOn,
      leadName: lead.name,
      secondName: second.name,
      employerName: employers.name,
      address: employers.address,
      location: employers.location,
      contactName: employers.contactName,
      contactPhone: employers.contactPhone,
    })
    .from(patrolVisits)
    .innerJoin(employers, eq(employers.id, patrolVisits.employerId))
    .innerJoin(lead, eq(lead.id, patrolVisits.leadId))
    .innerJoin(second, eq(second.id, patrolVisits.secondId))
    .where(
      and(visitScope(officer), ownVisits(officer), eq(patrolVisits.plannedOn, on), ne(patrolVisits.state, "cancelled")),
    )
    .orderBy(asc(patrolVisits.noticeNumber), asc(patrolVisits.id))
    .limit(MOST);
  return rows.map(({ location, ...row }) => ({ ...row, location: parseLocation(location) }));
}

export type DayVisit = Awaited<ReturnType<typeof dayList>>[number];
