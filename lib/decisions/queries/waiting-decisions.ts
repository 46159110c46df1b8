import "server-only";
import { and, asc, eq, exists, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  caseOfficers,
  cases,
  decisionHearings,
  decisionReviews,
  decisionStatements,
  decisions,
  hearingRecusals,
  responsiblePersons,
  spotPenalties,
} from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import type { DecisionState } from "../lifecycle";
import { decisionScope } from "../scope";

const SHOWN = 200;

/**
 * What waits for this officer in proceedings: to approve, to revise, to tell, to answer, to arrange a hearing, to say
 * whether its chair steps aside, to review, to decide; of penalties on the spot to put on record, and to give on what
 * was collected; of what was decided to judge whether the public is to read it, and to settle that.
 */
export async function decisionsWaiting(officer: Officer) {
  const none = Promise.resolve([]);
  const { role } = officer;
  const isOwn = ofOwnOrgan(officer, cases.organId);
  const settlesPublicity = role === "head" || (role === "squad_leader" && officer.organKind === "inspection_body");
  const [toApprove, toRevise, toTell, toAnswer, toArrange, toRecuse, toReview, toDecide, toFile, toGiveOn] =
    await Promise.all([
      role === "squad_leader" ? inState(officer, "proposed", isOwn) : none,
      inState(officer, "returned", holds(officer)),
      inState(officer, "approved", holds(officer)),
      inState(officer, "notified", and(holds(officer), exists(unanswered()))),
      inState(officer, "notified", and(holds(officer), exists(unarranged()))),
      role === "head" ? inState(officer, "notified", and(isOwn, exists(recusalPending()))) : none,
      role === "legal_reviewer" ? inState(officer, "submitted", and(isOwn, not(exists(reviewed())))) : none,
      role === "head" ? inState(officer, "submitted", isOwn) : none,
      role === "squad_leader" ? onTheSpot(officer, and(isOwn, isNull(spotPenalties.filedOn))) : none,
      onTheSpot(officer, and(isNotNull(spotPenalties.collectGround), isNull(spotPenalties.paidInOn), holds(officer))),
    ]);
  const [toJudge, toPublish] = await Promise.all([
    ofPublicity(officer, and(holds(officer), or(isNull(publicState), eq(publicState, "returned")))),
    settlesPublicity ? ofPublicity(officer, and(isOwn, inArray(publicState, ["proposed", "withholding"]))) : none,
  ]);
  const underWay = { toApprove, toRevise, toTell, toAnswer, toArrange, toRecuse, toReview, toDecide };
  return { ...underWay, toFile, toGiveOn, toJudge, toPublish };
}

const { publicState } = decisions;

export type DecisionsWaiting = Awaited<ReturnType<typeof decisionsWaiting>>;

const columns = {
  ...{ id: decisions.id, caseId: cases.id, number: cases.number, title: cases.title },
  ...{ kind: decisions.kind, procedure: decisions.procedure, personName: responsiblePersons.name },
};

const onTheSpot = (officer: Officer, where: SQL | undefined) =>
  db()
    .select(columns)
    .from(decisions)
    .innerJoin(spotPenalties, eq(spotPenalties.decisionId, decisions.id))
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(and(eq(decisions.procedure, "spot"), decisionScope(officer), where))
    .orderBy(asc(decisions.proposedOn), asc(decisions.id))
    .limit(SHOWN);

const inState = (officer: Officer, state: DecisionState, where?: SQL) =>
  db()
    .select(columns)
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(
      and(eq(decisions.state, state), inArray(cases.state, ["concluded", "decided"]), decisionScope(officer), where),
    )
    .orderBy(asc(decisions.proposedOn), asc(decisions.id))
    .limit(SHOWN);

/** Penalties on units: the seven working days of their publication run whether or not anybody has judged them. */
const ofPublicity = (officer: Officer, where: SQL | undefined) =>
  db()
    .select(columns)
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(
      and(
        ...[eq(decisions.kind, "penalty"), eq(decisions.state, "decided"), isNull(decisions.personId)],
        ...[isNull(decisions.revokedOn), decisionScope(officer), where],
      ),
    )
    .orderBy(asc(decisions.decidedOn), asc(decisions.id))
    .limit(SHOWN);

const one = { one: sql`1` };

const holds = ({ id }: Officer) =>
  exists(
    db()
      .select(one)
      .from(caseOfficers)
      .where(
        and(eq(caseOfficers.caseId, decisions.caseId), eq(caseOfficers.accountId, id), isNull(caseOfficers.until)),
      ),
  );

const unanswered = () =>
  db()
    .select(one)
    .from(decisionStatements)
    .where(
      and(
        eq(decisionStatements.decisionId, decisions.id),
        eq(decisionStatements.round, decisions.round),
        isNull(decisionStatements.answeredOn),
      ),
    );

const ofThisRound = and(
  ...[eq(decisionHearings.decisionId, decisions.id), eq(decisionHearings.round, decisions.round)],
  ...[eq(decisionHearings.isLate, false), isNull(decisionHearings.outcome)],
);

/** That the chair who is named stepped aside, or is to (null: it is still to be decided). */
const ofItsChair = (isGranted: true | null) =>
  and(
    ...[eq(hearingRecusals.hearingId, decisionHearings.id), eq(hearingRecusals.chairId, decisionHearings.chairId)],
    isGranted === null ? isNull(hearingRecusals.isGranted) : eq(hearingRecusals.isGranted, true),
  );

/** Asked for in time, and no day set; or its chair stepped aside and nobody else was named. */
const unarranged = () =>
  db()
    .select(one)
    .from(decisionHearings)
    .leftJoin(hearingRecusals, ofItsChair(true))
    .where(and(ofThisRound, or(isNull(decisionHearings.heldOn), isNotNull(hearingRecusals.id))));

const recusalPending = () =>
  db().select(one).from(decisionHearings).innerJoin(hearingRecusals, ofItsChair(null)).where(ofThisRound);

const reviewed = () =>
  db()
    .select(one)
    .from(decisionReviews)
    .where(and(eq(decisionReviews.decisionId, decisions.id), eq(decisionReviews.round, decisions.round)));
