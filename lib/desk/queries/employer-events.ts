import "server-only";
import { and, exists, inArray, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import {
  cases,
  complaints,
  events,
  fieldLeads,
  guidances,
  partnerMirrors,
  patrolVisits,
  platformReports,
  reporters,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { complaintScope } from "@/lib/complaints/scope";
import { guidanceScope } from "@/lib/guidance/scope";
import { stands } from "@/lib/kernel/guard";
import { leadScope, visitScope } from "@/lib/patrols/scope";
import { mirrorScope, reporterScope, reportScope } from "@/lib/platform-reports/scope";
import { timelineOf } from "@/lib/workflow/timeline";

/** What the register itself tells of an employer: its particulars, its sites, who acts for it. */
const REGISTER = ["employer", "account"];

/** A matter that the event stands in, and that exists for the officer. */
const standsIn = (table: PgTable, id: PgColumn, scope: SQL): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(table)
      .where(and(sql`${id} = any(${events.about})`, scope)),
  );

/** Each kind of matter that an event of an employer may stand in, as the officer's own scope of it has it. */
const seenMatters = (officer: Officer): SQL[] => [
  standsIn(cases, cases.id, caseScope(officer)),
  standsIn(complaints, complaints.id, complaintScope(officer)),
  standsIn(patrolVisits, patrolVisits.id, visitScope(officer)),
  standsIn(fieldLeads, fieldLeads.id, leadScope(officer)),
  standsIn(guidances, guidances.id, guidanceScope(officer)),
  standsIn(platformReports, platformReports.id, reportScope(officer)),
  standsIn(partnerMirrors, partnerMirrors.id, mirrorScope(officer)),
  standsIn(reporters, reporters.id, reporterScope(officer)),
];

/**
 * The acts about an employer (all its files) that exist for this officer, newest first: those of its register, and
 * those of the matters that the officer could open. Throws nothing; `before` is the sequence number to go on from.
 */
export function employerEvents(officer: Officer, employerIds: readonly string[], before?: number) {
  const seen = stands("desk.employer_events")
    ? or(inArray(events.subjectKind, REGISTER), ...seenMatters(officer))
    : undefined;
  return timelineOf(officer, employerIds, { before, seen });
}
