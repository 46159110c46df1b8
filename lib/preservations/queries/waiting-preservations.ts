import "server-only";
import { and, asc, eq, exists, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, preservations } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { type CaseState, caseLifecycle } from "@/lib/cases/lifecycle";
import { investigationFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { whyNot } from "../labels";
import type { PreservationState } from "../lifecycle";
import { evidenceRefusal } from "../policy";

const SHOWN = 200;

/**
 * Cases in which a preservation waits for this officer: the head to approve and decide, its officers to carry out, or
 * to take back what the end of the investigation has left; with why that cannot be approved or carried out now.
 */
export async function waitingPreservations(officer: Officer, now: Date) {
  const none = Promise.resolve([]);
  const isHead = officer.role === "head";
  const isOwn = ofOwnOrgan(officer, cases.organId);
  const withReasons = (rows: readonly Row[]) => reasonsAt(rows, now);
  const [toApprove, toDispose, toIssue, toWithdraw, toRelease] = await Promise.all([
    isHead ? casesWith(officer, ["proposed"], isOwn).then(withReasons) : none,
    isHead ? casesWith(officer, ["held"], isOwn) : none,
    casesWith(officer, ["approved"], and(holds(officer), eq(cases.state, "investigating"))).then(withReasons),
    casesWith(officer, ["proposed", "approved"], and(holds(officer), ne(cases.state, "investigating"))),
    casesWith(officer, ["lapsed"], holds(officer)),
  ]);
  return {
    ...{ preservationApproval: toApprove, preservationDisposal: toDispose, preservationIssue: toIssue },
    ...{ preservationWithdrawal: toWithdraw, preservationRelease: toRelease },
  };
}

type Row = { readonly id: string; readonly number: string; readonly title: string; readonly state: CaseState };

/** Each case with why nothing can be approved or held in it now, in words; null where it can. */
async function reasonsAt(rows: readonly Row[], now: Date) {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const factsOf = await investigationFacts(db(), ids, now);
  return rows.map((row) => ({ ...row, closed: whyNot(evidenceRefusal({ state: row.state, ...factsOf(row.id) })) }));
}

const one = { one: sql`1` };

const casesWith = (officer: Officer, states: readonly PreservationState[], where?: SQL) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title, state: cases.state })
    .from(cases)
    .where(
      and(
        caseScope(officer),
        inArray(cases.state, [...caseLifecycle.acts.gather.from]),
        inArray(
          cases.id,
          db()
            .select({ id: preservations.caseId })
            .from(preservations)
            .where(inArray(preservations.state, [...states])),
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
