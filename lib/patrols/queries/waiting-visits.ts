import "server-only";
import { and, asc, eq, inArray, isNull, lte, not, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, employers, inspectorCertificates, patrolAnswers, patrolVisits } from "@/db/schema";
import { investigates, isValidOn } from "@/lib/agencies/queries/certificates";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { isRecused } from "@/lib/cases/queries/holders";
import { type LegalDate, legalDate, now } from "@/lib/kernel/clock";
import { ownVisits, visitScope } from "../scope";

const SHOWN = 200;

/** What of the inspections waits for this officer: approvals and findings for the leader, visits for whoever goes. */
export async function waitingVisits(officer: Officer) {
  const none = Promise.resolve([]);
  const isLeader = officer.role === "squad_leader" && officer.organKind === "inspection_body";
  const isOwn = ofOwnOrgan(officer, patrolVisits.organId);
  const isOwnRecused = recused(sql`${officer.id}::uuid`);
  const [visitApproval, visitFindings, visitReturned, visitToday, ownResult, leftResult] = await Promise.all([
    isLeader ? visitsWhere(officer, and(isOwn, waitsForApproval)) : none,
    isLeader ? visitsWhere(officer, and(isOwn, foundSomething())) : none,
    visitsWhere(officer, and(eq(patrolVisits.proposedBy, officer.id), eq(patrolVisits.state, "returned"))),
    visitsWhere(officer, isDue(officer, legalDate(now()))),
    visitsWhere(officer, and(ownVisits(officer), isUntold, not(isOwnRecused))),
    isLeader ? visitsWhere(officer, and(isOwn, isUntold, isLeft(legalDate(now())), not(isOwnRecused))) : none,
  ]);
  const others = leftResult.filter(({ id }) => !ownResult.some((own) => own.id === id));
  return { visitApproval, visitFindings, visitReturned, visitToday, visitResult: [...ownResult, ...others] };
}

/** Of what was not approved in the end nothing follows. */
const isOpen = isNull(patrolVisits.approvalRefusedOn);

const waitsForApproval = or(
  eq(patrolVisits.state, "proposed"),
  and(inArray(patrolVisits.state, ["under_way", "recorded", "uninspected"]), isNull(patrolVisits.approvedOn), isOpen),
);

const foundSomething = () =>
  and(
    eq(patrolVisits.state, "recorded"),
    isNull(patrolVisits.caseId),
    isNull(patrolVisits.declinedBecause),
    isOpen,
    sql`(${findings()}) is not null`,
  );

/** Asked of one visit after another: an `exists` would be answered by a reading of all answers. */
const findings = () =>
  db()
    .select({ one: sql`1` })
    .from(patrolAnswers)
    .where(and(eq(patrolAnswers.visitId, patrolVisits.id), eq(patrolAnswers.verdict, "no")))
    .limit(1);

/** The employer has not been told the result. */
const isUntold = and(eq(patrolVisits.state, "recorded"), isNull(patrolVisits.resultId), isOpen);

/** Neither of the two inspects any more, or may in its case: what is left to do is the leader's. */
const isLeft = (today: LegalDate): SQL | undefined =>
  and(...[patrolVisits.leadId, patrolVisits.secondId].map((goer) => or(isNull(certified(goer, today)), recused(goer))));

/** As the page of a visit asks it: from its case, or one that was split off from it or merged with it. */
const recused = (who: AnyPgColumn | SQL) => isRecused(sql`${patrolVisits.caseId}`, sql`${who}`);

/** Asked of one visit after another, as above. */
const certified = (goer: AnyPgColumn, today: LegalDate) =>
  sql`(${db()
    .select({ one: sql`1` })
    .from(accounts)
    .innerJoin(inspectorCertificates, eq(inspectorCertificates.accountId, accounts.id))
    .where(and(eq(accounts.id, goer), isNull(accounts.disabledAt), investigates, isValidOn(today)))
    .limit(1)})`;

const isDue = (officer: Officer, today: LegalDate): SQL | undefined =>
  and(
    ownVisits(officer),
    or(
      eq(patrolVisits.state, "under_way"),
      and(eq(patrolVisits.state, "approved"), lte(patrolVisits.plannedOn, today)),
    ),
  );

async function visitsWhere(officer: Officer, where: SQL | undefined) {
  const rows = await db()
    .select({ id: patrolVisits.id, title: employers.name, plannedOn: patrolVisits.plannedOn })
    .from(patrolVisits)
    .innerJoin(employers, eq(employers.id, patrolVisits.employerId))
    .where(and(visitScope(officer), where))
    .orderBy(asc(patrolVisits.plannedOn), asc(patrolVisits.id))
    .limit(SHOWN);
  return rows.map(({ plannedOn, ...row }) => ({ ...row, number: plannedOn }));
}
