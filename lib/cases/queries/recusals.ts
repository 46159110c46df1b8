import "server-only";
import { asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, recusals } from "@/db/schema";

const declarer = alias(accounts, "declarer");
const decider = alias(accounts, "decider");

/** Every recusal asked in a case, in order. The caller has asked the case's scope. */
export function recusalsOf(caseId: string) {
  return db()
    .select({
      id: recusals.id,
      accountId: recusals.accountId,
      name: accounts.name,
      reason: recusals.reason,
      declaredOn: recusals.declaredOn,
      declaredBy: recusals.declaredBy,
      declarerName: declarer.name,
      decidedOn: recusals.decidedOn,
      deciderName: decider.name,
      isGranted: recusals.isGranted,
      decisionReason: recusals.decisionReason,
    })
    .from(recusals)
    .innerJoin(accounts, eq(accounts.id, recusals.accountId))
    .leftJoin(declarer, eq(declarer.id, recusals.declaredBy))
    .leftJoin(decider, eq(decider.id, recusals.decidedBy))
    .where(eq(recusals.caseId, caseId))
    .orderBy(asc(recusals.declaredOn), asc(recusals.id));
}

export type RecusalRow = Awaited<ReturnType<typeof recusalsOf>>[number];
