import "server-only";
import { and, asc, eq, exists, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, preservations } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseLifecycle } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";
import type { PreservationState } from "../lifecycle";

const SHOWN = 200;

/** Cases in which a preservation waits for this officer: the head to approve and decide, its officers to carry out. */
export async function waitingPreservations(officer: Officer) {
  const none = Promise.resolve([]);
  const isHead = officer.role === "head";
  const [toApprove, toDispose, toIssue, toRelease] = await Promise.all([
    isHead ? casesWith(officer, "proposed") : none,
    isHead ? casesWith(officer, "held") : none,
    casesWith(officer, "approved", holds(officer)),
    casesWith(officer, "lapsed", holds(officer)),
  ]);
  return {
    ...{ preservationApproval: toApprove, preservationDisposal: toDispose },
    ...{ preservationIssue: toIssue, preservationRelease: toRelease },
  };
}

const one = { one: sql`1` };

const casesWith = (officer: Officer, state: PreservationState, where?: SQL) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(cases)
    .where(
      and(
        caseScope(officer),
        inArray(cases.state, [...caseLifecycle.acts.gather.from]),
        inArray(
          cases.id,
          db().select({ id: preservations.caseId }).from(preservations).where(eq(preservations.state, state)),
        ),
        where,
      ),
    )
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(SHOWN);

const holds = ({ id }: Officer) =>
  exists(
    db()
      .select(one)
      .from(caseOfficers)
      .where(and(eq(caseOfficers.caseId, cases.id), eq(caseOfficers.accountId, id), isNull(caseOfficers.until))),
  );
