import "server-only";
import { and, asc, eq, exists, inArray, isNull, ne, notExists, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, caseClaims, caseOfficers, cases, orderItems, orders, paymentProofs } from "@/db/schema";
import { investigates } from "@/lib/agencies/queries/certificates";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import { isSquadLeader, type Officer } from "@/lib/auth/actor";
import { caseLifecycle, HANDED_ON } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";
import type { LegalDate } from "@/lib/kernel/clock";
import { isDenied } from "./denied-items";

const SHOWN = 200;
const one = { one: sql`1` };

/**
 * The officer's own cases in which proof of payment waits to be looked at, oldest case first. Where a court goes on
 * with a case whose officers have gone, or handed the proof in themselves, it waits for everybody else in the organ;
 * asked apart, as either alone is found along an index.
 */
export async function casesWithPayments(officer: Officer) {
  const isOpen = or(inArray(cases.state, gathering), isHandedOn);
  const [own, others] = await Promise.all([
    oldestCases(officer, and(isOpen, holdsIt(officer), exists(waiting()))),
    followsUp(officer)
      ? oldestCases(officer, and(isHandedOn, ofOwnOrgan(officer, cases.organId), inArray(cases.id, left(officer))))
      : [],
  ]);
  const all = [...own, ...others.filter(({ id }) => !own.some((each) => each.id === id))];
  return all.toSorted(byAge).slice(0, SHOWN);
}

type Aged = { readonly id: string; readonly openedOn: LegalDate };

const byAge = (one: Aged, other: Aged): number => (one.openedOn + one.id < other.openedOn + other.id ? -1 : 1);

/** The officer's own cases in which an item counts as corrected, and a worker has not received what was paid on it. */
export const casesWithDenials = (officer: Officer) =>
  oldestCases(officer, and(inArray(cases.state, gathering), holdsIt(officer), exists(denied())));

const oldestCases = (officer: Officer, where: SQL | undefined) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title, openedOn: cases.openedOn })
    .from(cases)
    .where(and(caseScope(officer), where))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(SHOWN);

const gathering = [...caseLifecycle.acts.gather.from];
const isHandedOn = and(eq(cases.state, "closed"), eq(cases.closingGround, HANDED_ON));

/** Who may look at what is handed in for a case that has ended (`followUp`). */
const followsUp = (officer: Officer): boolean => officer.role === "inspector" || isSquadLeader(officer);

const isSubmitted = eq(paymentProofs.state, "submitted");

const waiting = () =>
  db()
    .select(one)
    .from(paymentProofs)
    .where(and(eq(paymentProofs.caseId, cases.id), isSubmitted));

const denied = () =>
  db()
    .select(one)
    .from(caseClaims)
    .innerJoin(orderItems, and(eq(orderItems.id, caseClaims.orderItemId), eq(orderItems.state, "corrected")))
    .innerJoin(orders, and(eq(orders.id, orderItems.orderId), eq(orders.state, "issued")))
    .where(and(eq(caseClaims.caseId, cases.id), isDenied()));

const isCurrent = isNull(caseOfficers.until);

const holdsIt = (officer: Officer) =>
  exists(
    db()
      .select(one)
      .from(caseOfficers)
      .where(and(eq(caseOfficers.caseId, cases.id), isCurrent, eq(caseOfficers.accountId, officer.id))),
  );

/** Cases with proof that another handed in and that nobody who holds them could judge any more. */
const left = (officer: Officer) =>
  db()
    .select({ caseId: paymentProofs.caseId })
    .from(paymentProofs)
    .where(and(isSubmitted, ne(paymentProofs.submittedBy, officer.id), notExists(judges())));

const judges = () =>
  db()
    .select(one)
    .from(caseOfficers)
    .innerJoin(accounts, eq(accounts.id, caseOfficers.accountId))
    .where(
      and(
        ...[eq(caseOfficers.caseId, paymentProofs.caseId), isCurrent, investigates, isNull(accounts.disabledAt)],
        ne(caseOfficers.accountId, paymentProofs.submittedBy),
      ),
    );
