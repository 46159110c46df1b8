import "server-only";
import { and, asc, eq, isNull, lt, or } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, majorObjections, majorViolations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { isHeldBy, isLeftTo } from "@/lib/cases/queries/able-holders";
import { legalDate } from "@/lib/kernel/clock";
import { majorScope } from "../scope";

const SHOWN = 200;

/**
 * What is on published lists of the officer's own cases, or of those left to the officer, and an objection to which
 * waits: nobody can take it off unless its officers propose so, and nobody has left it on since. The longest first.
 */
export async function objectedMajors(officer: Officer, at: Date) {
  const today = legalDate(at);
  const { id, caseId, decisionId, partyName: title, number, state, removalBy, keptOn } = majorViolations;
  const waits = and(eq(majorObjections.majorId, id), isNull(majorObjections.answeredOn));
  const isUndecided = and(isNull(removalBy), or(isNull(keptOn), lt(keptOn, majorObjections.receivedOn)));
  const ofOfficer = or(isHeldBy(officer, today), isLeftTo(officer, today));
  return db()
    .select({ id, caseId, decisionId, title, number })
    .from(majorViolations)
    .innerJoin(majorObjections, waits)
    .innerJoin(cases, eq(cases.id, caseId))
    .where(and(eq(state, "published"), isUndecided, majorScope(officer), ofOfficer))
    .orderBy(asc(majorObjections.receivedOn), asc(id))
    .limit(SHOWN);
}
