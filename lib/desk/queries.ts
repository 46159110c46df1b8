import "server-only";
import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  cases,
  complaints,
  deadlines,
  employers,
  extensions,
  majorViolations,
  publications,
  recusals,
  suspensions,
} from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { extendedLimit } from "@/lib/cases/lifecycle";
import { clockBinds } from "@/lib/cases/queries/binding-clocks";
import { caseScope } from "@/lib/cases/scope";
import { casesWithDenials, casesWithPayments } from "@/lib/claims/queries/waiting-payments";
import { casesToEnd, casesWithReturnedClosing } from "@/lib/closing/queries/waiting-closings";
import { complaintScope } from "@/lib/complaints/scope";
import { contestsWaiting } from "@/lib/contests/queries/follow-ups";
import { casesWithReferral } from "@/lib/decisions/queries/waiting-referrals";
import { casesWithCorrection } from "@/lib/enforcement/queries/waiting-corrections";
import { casesWithDeferral } from "@/lib/enforcement/queries/waiting-deferrals";
import { casesWithRefund } from "@/lib/enforcement/queries/waiting-refunds";
import { waitingInstructions } from "@/lib/instructions/queries/waiting-instructions";
import { now } from "@/lib/kernel/clock";
import { casesWithProof, casesWithProposals, casesWithReturns } from "@/lib/orders/queries/waiting-orders";
import { leadsToRecheck } from "@/lib/patrols/queries/leads-to-recheck";
import { plansBack } from "@/lib/patrols/queries/plans-back";
import { waitingPlans } from "@/lib/patrols/queries/waiting-plans";
import { waitingVisits } from "@/lib/patrols/queries/waiting-visits";
import { waitingPreservations } from "@/lib/preservations/queries/waiting-preservations";
import { objectedMajors } from "@/lib/publications/queries/objected-majors";
import { waitingQuarters } from "@/lib/publications/queries/waiting-quarters";
import { waitingRemovals } from "@/lib/publications/queries/waiting-removals";
import { casesToRegroup } from "@/lib/regroupings/queries/waiting-regroupings";
import { casesWithRevocation } from "@/lib/revocations/queries/waiting-revocations";
import { mattersScope } from "@/lib/workflow/scope";
import { shortHandedCases } from "./queries/short-handed";
import { whose } from "./queries/whose";
import { type DeskWhose, MOST_DESK_ROWS } from "./rules";

/** Running clocks in order of their last day, with the matter each belongs to; two hundred at most. */
export const deskClocks = (officer: Officer, view: DeskWhose) => runningClocks(officer, whose(officer, view));

/** The running clocks of a region that also meet this condition, the earliest first; two hundred at most. */
export function runningClocks(officer: Officer, condition: SQL | undefined) {
  return db()
    .select({
      id: deadlines.id,
      limitKey: deadlines.limitKey,
      basis: deadlines.basis,
      dueOn: deadlines.dueOn,
      provisional: deadlines.provisional,
      lateBecause: deadlines.lateBecause,
      binds: clockBinds(),
      subjectId: deadlines.subjectId,
      subjectKind: deadlines.subjectKind,
      decisionId: sql<string | null>`coalesce(${publications.decisionId}, ${majorViolations.decisionId})`,
      fileKind: deadlines.fileKind,
      fileId: deadlines.fileId,
      complaintNumber: complaints.number,
      respondentName: complaints.respondentName,
      caseNumber: cases.number,
      caseTitle: cases.title,
      caseState: cases.state,
      employerName: employers.name,
    })
    .from(deadlines)
    .leftJoin(complaints, and(eq(complaints.id, deadlines.fileId), eq(deadlines.fileKind, "complaint")))
    .leftJoin(cases, and(eq(cases.id, deadlines.fileId), eq(deadlines.fileKind, "case")))
    .leftJoin(employers, eq(employers.id, cases.employerId))
    .leftJoin(publications, and(eq(publications.id, deadlines.subjectId), eq(deadlines.subjectKind, "publication")))
    .leftJoin(majorViolations, and(eq(majorViolations.id, deadlines.subjectId), eq(deadlines.subjectKind, "major")))
    .where(
      and(inArray(deadlines.state, ["running"]), mattersScope("desk.scope", officer, deadlines.regionCode), condition),
    )
    .orderBy(asc(deadlines.dueOn), asc(deadlines.id))
    .limit(MOST_DESK_ROWS);
}

export type DeskClock = Awaited<ReturnType<typeof deskClocks>>[number];

/** What waits for this officer: decisions of the post; what came back to, or lies before, the officers of a case. */
export async function deskDecisions(officer: Officer) {
  return {
    ...(await beforeLeader(officer)),
    ...(await beforeHead(officer)),
    ...(await backWithOfficers(officer)),
    ...(await waitingElsewhere(officer)),
  };
}

const none = Promise.resolve([]);

async function beforeLeader(officer: Officer) {
  const isLeader = officer.role === "squad_leader";
  const [triage, assignment, shortHanded, order, closing, referral, regrouping] = await Promise.all([
    isLeader ? waitingComplaints(officer) : none,
    isLeader ? unassignedCases(officer) : none,
    isLeader ? shortHandedCases(officer, now()) : none,
    isLeader ? casesWithProposals(officer) : none,
    isLeader ? casesToEnd(officer, "close") : none,
    isSquadLeader(officer) ? casesWithReferral(officer) : none,
    isLeader ? casesToRegroup(officer) : none,
  ]);
  return { triage, regrouping, assignment, shortHanded, order, closing, referral };
}

async function beforeHead(officer: Officer) {
  const isHead = officer.role === "head";
  const [extension, recusal, deferral, revocation, rescission] = await Promise.all([
    isHead ? pendingOf(officer, extensions) : none,
    isHead ? pendingOf(officer, recusals) : none,
    isHead ? casesWithDeferral(officer) : none,
    isHead ? casesWithRevocation(officer) : none,
    isHead ? casesToEnd(officer, "rescind") : none,
  ]);
  return { extension, recusal, deferral, revocation, rescission };
}

/** Heads of the bureau and of the bodies that act for it. */
const isLeading = ({ role }: Officer): boolean => role === "head" || role === "squad_leader";

/** What waits on visits, on what was taken into keeping, and on what leaders wrote. */
const waitingElsewhere = async (officer: Officer) => ({
  ...(await waitingVisits(officer)),
  planApproval: await waitingPlans(officer),
  ...(await plansBack(officer)),
  majorQuarter: await waitingQuarters(officer),
  majorRemoval: await waitingRemovals(officer),
  majorObjection: await objectedMajors(officer, now()),
  leadRecheck: isLeading(officer) ? await leadsToRecheck(officer) : [],
  ...(await waitingPreservations(officer, now())),
  ...(await waitingInstructions(officer)),
  ...(await contestsWaiting(officer)),
});

export type DeskDecisions = Awaited<ReturnType<typeof deskDecisions>>;

/** What came back to, or lies before, the officers of a case. */
async function backWithOfficers(officer: Officer) {
  const [returned, proof, correction, payment, denial, refund, returnedClosing] = await Promise.all([
    casesWithReturns(officer),
    casesWithProof(officer),
    casesWithCorrection(officer),
    casesWithPayments(officer),
    casesWithDenials(officer),
    casesWithRefund(officer, now()),
    casesWithReturnedClosing(officer),
  ]);
  return { returned, proof, correction, payment, denial, refund, returnedClosing };
}

const waitingComplaints = (officer: Officer) =>
  db()
    .select({ id: complaints.id, number: complaints.number, title: complaints.respondentName })
    .from(complaints)
    .where(and(eq(complaints.state, "received"), complaintScope(officer), ofOwnOrgan(officer, complaints.organId)))
    .orderBy(asc(complaints.receivedOn), asc(complaints.id))
    .limit(MOST_DESK_ROWS);

const caseColumns = { id: cases.id, number: cases.number, title: cases.title };

const unassignedCases = (officer: Officer) =>
  db()
    .select(caseColumns)
    .from(cases)
    .where(and(eq(cases.state, "opened"), caseScope(officer), ofOwnOrgan(officer, cases.organId)))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(MOST_DESK_ROWS);

/** Once an investigation is done, or while it rests, nobody decides on more time for it. */
const waitsStill = (table: typeof extensions | typeof recusals) =>
  table === extensions
    ? sql`(${cases.state} = 'concluded') = (${extensions.limitKey} = ${extendedLimit("concluded")})
        and not exists (select 1 from ${suspensions}
          where ${suspensions.caseId} = ${cases.id} and ${suspensions.untilOn} is null)`
    : undefined;

const pendingOf = (officer: Officer, table: typeof extensions | typeof recusals) =>
  db()
    .select(caseColumns)
    .from(cases)
    .innerJoin(table, and(eq(table.caseId, cases.id), isNull(table.decidedOn)))
    .where(and(waitsStill(table), caseScope(officer), ofOwnOrgan(officer, cases.organId), isNull(cases.endedOn)))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(MOST_DESK_ROWS);
