import "server-only";
import { and, asc, eq, exists, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, cases, orderItems, orderProofs, orders, orderVerifications } from "@/db/schema";
import { ofOwnOrgan } from "@/lib/agencies/scope";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";

const SHOWN = 200;

/** Cases in which an order waits for the squad leader's approval, oldest case first. */
export const casesWithProposals = (officer: Officer) =>
  casesWhere(officer, and(ofOwnOrgan(officer, cases.organId), exists(ordersOf(eq(orders.state, "proposed")))));

/** The officer's own cases in which a proposal was returned. */
export const casesWithReturns = (officer: Officer) =>
  casesWhere(officer, and(holds(officer), exists(ordersOf(eq(orders.state, "returned")))));

/** The officer's own cases in which proof of correction waits to be looked at. */
export const casesWithProof = (officer: Officer) => casesWhere(officer, and(holds(officer), exists(waitingProofs())));

const casesWhere = (officer: Officer, where: SQL | undefined) =>
  db()
    .select({ id: cases.id, number: cases.number, title: cases.title })
    .from(cases)
    .where(and(caseScope(officer), inArray(cases.state, ["investigating", "concluded", "decided"]), where))
    .orderBy(asc(cases.openedOn), asc(cases.id))
    .limit(SHOWN);

const one = { one: sql`1` };

const ordersOf = (where: SQL) =>
  db()
    .select(one)
    .from(orders)
    .where(and(eq(orders.caseId, cases.id), where));

const holds = ({ id }: Officer) =>
  exists(
    db()
      .select(one)
      .from(caseOfficers)
      .where(and(eq(caseOfficers.caseId, cases.id), eq(caseOfficers.accountId, id), isNull(caseOfficers.until))),
  );

const waitingProofs = () =>
  db()
    .select(one)
    .from(orderProofs)
    .innerJoin(orderItems, eq(orderItems.id, orderProofs.itemId))
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .leftJoin(orderVerifications, eq(orderVerifications.proofId, orderProofs.id))
    .where(and(eq(orders.caseId, cases.id), eq(orders.state, "issued"), isNull(orderVerifications.proofId)));
