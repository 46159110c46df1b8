import "server-only";
import { and, asc, eq, exists, inArray, isNull, ne, notExists, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, caseClaims, caseOfficers, cases, orderItems, orders, paymentProofs } from "@/db/schema";
import { investigates } from "@/lib/agencies/queries/certificates";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { caseLifecycle, HANDED_ON } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";
import { isDenied } from "./denied-items";

const SHOWN = 200;
const one = { one: sql`1` };

/**
 * The officer's own cases in which proof of payment waits to be looked at, oldest case first. Where a court goes on
 * with a case whose officers have gone, or handed the proof in themselves, it waits for everybody else in the organ.
 */
export const casesWithPayments = (officer: Officer) =>
  oldestCases(
    officer,
    or(
      and(or(inArray(cases.state, gathering), isHandedOn), holdsIt(officer), exists(waiting())),
      followsUp(officer) ? and(isHandedOn, ofOwnOrgan(officer, cases.organId), exists(left(officer))) : undefined,
    ),
  );

/** The officer's own cases in which an item counts as corrected, and a worker has not received what was paid on it. */
export const casesWithDenials = (officer: Officer) =>
  oldestCases(officer, and(inArray(cases.state, gathering), holdsIt(officer), exists(denied())));

const oldestCases = (officer: Officer, where: SQL | undefined) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(cases)
    .where(and(caseScope(officer), where))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(SHOWN);

const gathering = [...caseLifecycle.acts.gather.from];
const isHandedOn = and(eq(cases.state, "closed"), eq(cases.closingGround, HANDED_ON));

/** Who may look at what is handed in for a case that has ended (`followUp`). */
const followsUp = (officer: Officer): boolean => officer.role === "inspector" || isSquadLeader(officer);

const waits = and(eq(paymentProofs.caseId, cases.id), eq(paymentProofs.state, "submitted"));
const waiting = () => db().select(one).from(paymentProofs).where(waits);

const denied = () =>
  db()
    .select(one)
    .from(caseClaims)
    .innerJoin(orderItems, and(eq(orderItems.id, caseClaims.orderItemId), eq(orderItems.state, "corrected")))
    .innerJoin(orders, and(eq(orders.id, orderItems.orderId), eq(orders.state, "issued")))
    .where(and(eq(caseClaims.caseId, cases.id), isDenied()));

const holds = and(eq(caseOfficers.caseId, cases.id), isNull(caseOfficers.until));

const holdsIt = (officer: Officer) =>
  exists(
    db()
      .select(one)
      .from(caseOfficers)
      .where(and(holds, eq(caseOfficers.accountId, officer.id))),
  );

/** Proof that another handed in and that nobody who holds the case could judge any more. */
const left = (officer: Officer) =>
  db()
    .select(one)
    .from(paymentProofs)
    .where(and(waits, ne(paymentProofs.submittedBy, officer.id), notExists(judges())));

const judges = () =>
  db()
    .select(one)
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(
      and(holds, investigates, isNull(accounts.disabledAt), ne(caseOfficers.accountId, paymentProofs.submittedBy)),
    );
