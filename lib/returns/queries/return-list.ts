import "server-only";
import { and, count, countDistinct, desc, eq, gte, lte, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, cases, returnPoints, returnSubject } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { ReturnFilter } from "../filter";
import { returnScope } from "../scope";

type Asked = Omit<ReturnFilter, "after">;

const proposer = alias(accounts, "proposer");
const returner = alias(accounts, "returner");
const order = [desc(returnPoints.returnedOn), desc(returnPoints.id)];

function rowsOf(where: SQL | undefined, limit: number) {
  return db()
    .select({
      id: returnPoints.id,
      matter: returnPoints.matter,
      place: returnPoints.place,
      reason: returnPoints.reason,
      returnedOn: returnPoints.returnedOn,
      orderId: returnPoints.orderId,
      decisionId: returnPoints.decisionId,
      visitId: returnPoints.visitId,
      planId: returnPoints.planId,
      caseId: returnPoints.caseId,
      caseNumber: cases.number,
      proposerName: proposer.name,
      returnerName: returner.name,
    })
    .from(returnPoints)
    .innerJoin(returner, eq(returner.id, returnPoints.returnedBy))
    .leftJoin(proposer, eq(proposer.id, returnPoints.proposedBy))
    .leftJoin(cases, eq(cases.id, returnPoints.caseId))
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type ReturnRow = Awaited<ReturnType<typeof rowsOf>>[number];

const matching = (officer: Officer, { matter, place, from, to }: Asked): SQL | undefined =>
  and(
    returnScope(officer),
    matter && eq(returnPoints.matter, matter),
    place && eq(returnPoints.place, place),
    from ? gte(returnPoints.returnedOn, from) : undefined,
    to ? lte(returnPoints.returnedOn, to) : undefined,
  );

/** One page of what was sent back in the officer's region, point by point, the latest first. */
export function returnList(officer: Officer, filter: ReturnFilter, size?: number): Promise<Page<ReturnRow>> {
  const where = and(matching(officer, filter), olderThan(filter.after, returnPoints.returnedOn, returnPoints.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.returnedOn, row.id],
    size,
  );
}

export const returnCount = (officer: Officer, filter: Asked, ceiling?: number): Promise<number> =>
  countUpTo(returnPoints, matching(officer, filter), { by: order, ceiling });

/** How many points, of how many proposals and by how many people, by what was sent back and its coded reason. */
export const returnReasons = (officer: Officer, filter: Asked) =>
  db()
    .select({
      matter: returnPoints.matter,
      place: returnPoints.place,
      points: count(),
      proposals: countDistinct(returnSubject(returnPoints)),
      people: countDistinct(returnPoints.proposedBy),
    })
    .from(returnPoints)
    .where(matching(officer, filter))
    .groupBy(returnPoints.matter, returnPoints.place)
    .orderBy(returnPoints.matter, desc(count()), returnPoints.place);

export type ReturnReason = Awaited<ReturnType<typeof returnReasons>>[number];
