import "server-only";
import { and, asc, eq, exists, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  caseOfficers,
  cases,
  decisionReviews,
  decisionStatements,
  decisions,
  deliveries,
  responsiblePersons,
  spotPenalties,
} from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { isHeldBy, isLeftTo } from "@/lib/cases/queries/able-holders";
import { calendars } from "@/lib/deadlines/kept-calendars";
import { limitDue } from "@/lib/deadlines/limits";
import { type LegalDate, legalDate, now } from "@/lib/kernel/clock";
import type { DecisionState } from "../lifecycle";
import { decisionScope } from "../scope";
import { statementDays } from "./decision-facts";
import { postingIsPending } from "./postings";
import { isReviewable } from "./reviewers";
import { hearingIsOpen, isAsked, isUnarranged, isUnrecorded, recusalIsPending } from "./waiting-hearings";
import {
  awaitsHead,
  awaitsReview,
  isAgreed,
  isDoubted,
  isStuck,
  mayBeUnweighed,
  untellableAmong,
  unweighedAmong,
} from "./waiting-submitted";

const SHOWN = 200;

const none = Promise.resolve([]);

/**
 * What waits for this officer in proceedings: to approve, to revise, to tell, to answer, to arrange a hearing, to say
 * whether its chair steps aside, to record it, to submit, to say whether what came late was posted in time, to review,
 * to find a reviewer, to answer a review, to begin anew, to decide; of penalties on the spot to put on record, and to
 * give on what was collected; of what was decided to judge whether the public is to read it, and to settle that.
 */
export async function decisionsWaiting(officer: Officer, at: Date = now()) {
  return {
    ...(await beforeNotice(officer)),
    ...(await afterNotice(officer, at)),
    ...(await afterSubmission(officer, at)),
    ...(await afterDecision(officer, legalDate(at))),
  };
}

export type DecisionsWaiting = Awaited<ReturnType<typeof decisionsWaiting>>;

async function beforeNotice(officer: Officer) {
  const [toApprove, toRevise, toTell] = await Promise.all([
    officer.role === "squad_leader" ? inState(officer, "proposed", ofOwnOrgan(officer, cases.organId)) : none,
    inState(officer, "returned", holds(officer)),
    inState(officer, "approved", holds(officer)),
  ]);
  return { toApprove, toRevise, toTell };
}

async function afterNotice(officer: Officer, at: Date) {
  const isPending = and(ofOwnOrgan(officer, cases.organId), recusalIsPending());
  const unrecorded = and(isUnrecorded(legalDate(at)), not(isUnarranged()), not(recusalIsPending()));
  const [toAnswer, toArrange, toRecuse, toRecord, toSubmit] = await Promise.all([
    inState(officer, "notified", and(holds(officer), unanswered())),
    inState(officer, "notified", and(holds(officer), isUnarranged())),
    officer.role === "head" ? inState(officer, "notified", isPending) : none,
    inState(officer, "notified", and(holds(officer), unrecorded)),
    heardOut(officer, at),
  ]);
  return { toAnswer, toArrange, toRecuse, toRecord, toSubmit };
}

async function afterSubmission(officer: Officer, at: Date) {
  const isOwn = ofOwnOrgan(officer, cases.organId);
  const judges = officer.role === "head" || officer.role === "legal_reviewer";
  const doubtful = judges ? await inState(officer, "submitted", and(isOwn, mayBeUnweighed())) : [];
  const unweighed = await unweighedAmong(doubtful, legalDate(at));
  const goesOn = not(postingIsPending());
  const forHead = and(isOwn, goesOn, awaitsHead(unweighed), not(reviewedBy(officer)));
  const unreviewed = and(isOwn, goesOn, awaitsReview(unweighed));
  const [toConfirm, toReview, toStaff, toAdopt, toRework, toDecide] = await Promise.all([
    leadsBody(officer) ? inState(officer, "submitted", and(isOwn, postingIsPending())) : none,
    officer.role === "legal_reviewer" ? inState(officer, "submitted", and(unreviewed, isReviewable(officer.id))) : none,
    officer.role === "head" ? inState(officer, "submitted", and(unreviewed, not(isReviewable()))) : none,
    inState(officer, "submitted", and(holds(officer), goesOn, isDoubted)),
    inState(officer, "submitted", and(holds(officer), goesOn, isStuck)),
    officer.role === "head" ? inState(officer, "submitted", forHead) : none,
  ]);
  return { toConfirm, toReview, toStaff, toAdopt, toRework, toReword: await untellable(officer), toDecide };
}

/** Own proceedings that were agreed on together and cannot be decided for the words of their paper alone. */
async function untellable(officer: Officer) {
  const settled = and(holds(officer), not(postingIsPending()), not(isStuck), isAgreed);
  const agreed = await inState(officer, "submitted", settled);
  const ids = await untellableAmong(agreed.map(({ id }) => id));
  return agreed.filter(({ id }) => ids.includes(id));
}

async function afterDecision(officer: Officer, today: LegalDate) {
  const { role } = officer;
  const isOwn = ofOwnOrgan(officer, cases.organId);
  const settlesPublicity = role === "head" || leadsBody(officer);
  const unjudged = or(isNull(publicState), eq(publicState, "returned"));
  const [toFile, toGiveOn, ownToJudge, leftToJudge, toPublish] = await Promise.all([
    role === "squad_leader" ? onTheSpot(officer, and(isOwn, isNull(spotPenalties.filedOn))) : none,
    onTheSpot(officer, and(isNotNull(spotPenalties.collectGround), isNull(spotPenalties.paidInOn), holds(officer))),
    ofPublicity(officer, and(holds(officer), isHeldBy(officer, today), unjudged)),
    ofPublicity(officer, and(isLeftTo(officer, today), unjudged)),
    settlesPublicity ? ofPublicity(officer, and(isOwn, inArray(publicState, ["proposed", "withholding"]))) : none,
  ]);
  return { toFile, toGiveOn, toJudge: [...ownToJudge, ...leftToJudge].toSorted(byAge).slice(0, SHOWN), toPublish };
}

type Aged = { readonly id: string; readonly decidedOn: LegalDate | null };

const byAge = (one: Aged, other: Aged): number =>
  `${one.decidedOn}${one.id}` < `${other.decidedOn}${other.id}` ? -1 : 1;

const leadsBody = ({ role, organKind }: Officer) => role === "squad_leader" && organKind === "inspection_body";

const { publicState } = decisions;

const columns = {
  ...{ id: decisions.id, caseId: cases.id, number: cases.number, title: cases.title },
  ...{ kind: decisions.kind, procedure: decisions.procedure, personName: responsiblePersons.name },
  ...{ regionCode: decisions.regionCode, personId: decisions.personId },
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

const underWay = (officer: Officer, state: DecisionState) =>
  and(eq(decisions.state, state), inArray(cases.state, ["concluded", "decided"]), decisionScope(officer));

const inState = (officer: Officer, state: DecisionState, where?: SQL) =>
  db()
    .select(columns)
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(and(underWay(officer, state), where))
    .orderBy(asc(decisions.proposedOn), asc(decisions.id))
    .limit(SHOWN);

/** Own proceedings whose party was told and heard, or has let its days pass: the next step is to submit them. */
async function heardOut(officer: Officer, at: Date) {
  const today = legalDate(at);
  const isReady = and(holds(officer), not(unanswered()), not(hearingIsOpen()));
  const told = await db()
    .select({
      ...{ ...columns, servedOn: deliveries.servedOn, waivedOn: decisions.waivedOn },
      ...{ statementDays: decisions.statementDays, isHearingTold: decisions.isHearingTold },
      isAsked: sql<boolean>`${isAsked()}`,
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .innerJoin(deliveries, and(eq(deliveries.documentId, decisions.noticeId), eq(deliveries.state, "served")))
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(and(underWay(officer, "notified"), isReady))
    .orderBy(asc(decisions.proposedOn), asc(decisions.id))
    .limit(SHOWN);
  const calendarOf = await calendars(db());
  return told.filter(({ servedOn, waivedOn, isHearingTold, isAsked: asked, ...notice }) => {
    if (servedOn === null) return false;
    const calendar = calendarOf(notice.regionCode);
    const mayAsk = isHearingTold && !asked && limitDue("T-HEAR-REQ", servedOn, calendar).dueOn >= today;
    return !mayAsk && (waivedOn !== null || statementDays(notice, servedOn, calendar).dueOn < today);
  });
}

/** Penalties on units: the seven working days of their publication run whether or not anybody has judged them. */
const ofPublicity = (officer: Officer, where: SQL | undefined) =>
  db()
    .select({ ...columns, decidedOn: decisions.decidedOn })
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
  exists(
    db()
      .select(one)
      .from(decisionStatements)
      .where(
        and(
          eq(decisionStatements.decisionId, decisions.id),
          eq(decisionStatements.round, decisions.round),
          isNull(decisionStatements.answeredOn),
        ),
      ),
  );

/** Everyone who reviewed it has judged it once: whoever deputises for the head does not find it to decide. */
const reviewedBy = ({ id }: Officer) =>
  exists(
    db()
      .select(one)
      .from(decisionReviews)
      .where(and(eq(decisionReviews.decisionId, decisions.id), eq(decisionReviews.reviewedBy, id))),
  );
