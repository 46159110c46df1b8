import "server-only";
import { and, asc, eq, exists, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseClaims, caseOfficers, cases, orderItems, orders, paymentProofs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseLifecycle, HANDED_ON } from "@/lib/cases/lifecycle";
import { caseScope } from "@/lib/cases/scope";
import { isDenied } from "./denied-items";

const SHOWN = 200;
const one = { one: sql`1` };

/** The officer's own cases in which proof of payment waits to be looked at, oldest case first. */
export const casesWithPayments = (officer: Officer) =>
  casesHeld(
    officer,
    and(
      or(inArray(cases.state, ["investigating", "concluded"]), eq(cases.closingGround, HANDED_ON)),
      exists(
        db()
          .select(one)
          .from(paymentProofs)
          .where(and(eq(paymentProofs.caseId, cases.id), eq(paymentProofs.state, "submitted"))),
      ),
    ),
  );

/** The officer's own cases in which an item counts as corrected, and a worker has not received what was paid on it. */
export const casesWithDenials = (officer: Officer) =>
  casesHeld(
    officer,
    and(
      inArray(cases.state, caseLifecycle.acts.gather.from),
      exists(
        db()
          .select(one)
          .from(caseClaims)
          .innerJoin(orderItems, and(eq(orderItems.id, caseClaims.orderItemId), eq(orderItems.state, "corrected")))
          .innerJoin(orders, and(eq(orders.id, orderItems.orderId), eq(orders.state, "issued")))
          .where(and(eq(caseClaims.caseId, cases.id), isDenied())),
      ),
    ),
  );

const casesHeld = (officer: Officer, where: SQL | undefined) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(cases)
    .where(
      and(
        ...[caseScope(officer), where],
        exists(
          db()
            .select(one)
            .from(caseOfficers)
            .where(
              and(
                eq(caseOfficers.caseId, cases.id),
                eq(caseOfficers.accountId, officer.id),
                isNull(caseOfficers.until),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(SHOWN);
