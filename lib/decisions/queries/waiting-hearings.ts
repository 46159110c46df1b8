import "server-only";
import { and, eq, exists, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, decisionHearings, decisions, hearingRecusals } from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";

const one = { one: sql`1` };

const ofThisRound = and(
  ...[eq(decisionHearings.decisionId, decisions.id), eq(decisionHearings.round, decisions.round)],
  eq(decisionHearings.isLate, false),
);

const isOpen = and(ofThisRound, isNull(decisionHearings.outcome));

/** That the chair who is named stepped aside, or is to (null: it is still to be decided). */
const ofItsChair = (isGranted: true | null) =>
  and(
    ...[eq(hearingRecusals.hearingId, decisionHearings.id), eq(hearingRecusals.chairId, decisionHearings.chairId)],
    isGranted === null ? isNull(hearingRecusals.isGranted) : eq(hearingRecusals.isGranted, true),
  );

/** The chair who is named has come to hold the case. */
const isTaken = sql`exists (select 1 from ${caseOfficers} holder
  where holder.case_id = ${decisions.caseId} and holder.account_id = ${decisionHearings.chairId})`;

/** A hearing was asked for in time. */
export const isAsked = () => exists(db().select(one).from(decisionHearings).where(ofThisRound));

/** Of a hearing that was asked for in time nothing has come yet. */
export const hearingIsOpen = () => exists(db().select(one).from(decisionHearings).where(isOpen));

/** Asked for in time, and no day set; or its chair stepped aside, or came to the case, and nobody else was named. */
export const isUnarranged = () =>
  exists(
    db()
      .select(one)
      .from(decisionHearings)
      .leftJoin(hearingRecusals, ofItsChair(true))
      .where(and(isOpen, or(isNull(decisionHearings.heldOn), isNotNull(hearingRecusals.id), isTaken))),
  );

export const recusalIsPending = () =>
  exists(db().select(one).from(decisionHearings).innerJoin(hearingRecusals, ofItsChair(null)).where(isOpen));

/** Its day has come, and what came of it is not recorded. */
export const isUnrecorded = (today: LegalDate) =>
  exists(
    db()
      .select(one)
      .from(decisionHearings)
      .where(and(isOpen, lte(decisionHearings.heldOn, today))),
  );
