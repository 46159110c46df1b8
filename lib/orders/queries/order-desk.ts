import "server-only";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, evidence, findingEvidence, findings, orderItems, orders } from "@/db/schema";
import { scanStateOf } from "@/lib/attachments/scan-column";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { notFound } from "@/lib/kernel/errors";
import { violationOf } from "@/lib/violations/catalogue";
import { notOrderable } from "../citation";
import { gatherRefusal } from "../policy";
import { type CaseLimitation, limitationOfCase } from "./limitation";
import { isInDecision, isInOrder, isInProposedOrder } from "./order-facts";

/** What a case's page of findings and orders shows. Throws `not_found` when the case does not exist for this actor. */
export async function orderDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  const limitation = await limitationOfCase(db(), kase.id);
  const [facts, found, listed] = await Promise.all([
    caseFacts(db(), kase, now),
    findingsOf(kase.id, kase.regionCode, limitation),
    orderRows(kase.id),
  ]);
  return {
    kase: { id: kase.id, number: kase.number, regionCode: kase.regionCode },
    gatherRefusal: gatherRefusal(actor, facts),
    limitation: { foundOn: limitation.foundOn, inTimeSince: limitation.inTimeSince },
    findings: found,
    orders: listed,
  };
}

export type OrderDesk = Awaited<ReturnType<typeof orderDesk>>;
export type FindingRow = OrderDesk["findings"][number];
export type OrderRow = OrderDesk["orders"][number];

async function findingsOf(caseId: string, regionCode: string, limitation: CaseLimitation) {
  const rows = await db()
    .select({
      id: findings.id,
      ordinal: findings.ordinal,
      version: findings.version,
      violationCode: findings.violationCode,
      provisionBroken: findings.provisionBroken,
      facts: findings.facts,
      happenedFrom: findings.happenedFrom,
      happenedUntil: findings.happenedUntil,
      workerCount: findings.workerCount,
      amountFen: findings.amountFen,
      withdrawnOn: findings.withdrawnOn,
      withdrawnBecause: findings.withdrawnBecause,
      isInOrder,
      isInDecision,
      isInProposedOrder,
    })
    .from(findings)
    .where(eq(findings.caseId, caseId))
    .orderBy(asc(findings.ordinal));
  const exhibits = await exhibitsOf(rows.map(({ id }) => id));
  return rows.map((row) => {
    const violation = violationOf(row.violationCode);
    return {
      ...row,
      violation,
      limitation: limitation.ofFinding.get(row.id) ?? null,
      exhibits: exhibits.filter(({ findingId }) => findingId === row.id),
      notOrderable: violation === null ? "not_in_force" : notOrderable(violation, regionCode),
    } as const;
  });
}

async function exhibitsOf(findingIds: readonly string[]) {
  if (findingIds.length === 0) return [];
  return db()
    .select({
      findingId: findingEvidence.findingId,
      id: evidence.id,
      ordinal: evidence.ordinal,
      name: evidence.name,
      fileId: evidence.fileId,
      scanState: scanStateOf(evidence.fileId),
    })
    .from(findingEvidence)
    .innerJoin(evidence, eq(evidence.id, findingEvidence.evidenceId))
    .where(inArray(findingEvidence.findingId, [...findingIds]))
    .orderBy(asc(evidence.ordinal));
}

async function orderRows(caseId: string) {
  const rows = await db()
    .select({
      id: orders.id,
      state: orders.state,
      number: orders.number,
      proposedOn: orders.proposedOn,
      issuedOn: orders.issuedOn,
      documentId: orders.documentId,
    })
    .from(orders)
    .where(eq(orders.caseId, caseId))
    .orderBy(desc(orders.proposedOn), desc(orders.id));
  const items = await db()
    .select({ orderId: orderItems.orderId, state: orderItems.state, dueOn: orderItems.dueOn })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(eq(orders.caseId, caseId))
    .orderBy(asc(orderItems.dueOn));
  return rows.map((row) => {
    const own = items.filter(({ orderId }) => orderId === row.id);
    return {
      ...row,
      items: own.length,
      corrected: own.filter(({ state }) => state === "corrected").length,
      defied: own.filter(({ state }) => state === "defied").length,
      nextDueOn: own.find(({ state }) => state === "open" || state === "proof_submitted")?.dueOn ?? null,
    };
  });
}

/** The case's catalogue of evidence, to choose from. The caller has asked the case's scope. */
export const exhibitsOfCase = (caseId: string) =>
  db()
    .select({
      id: evidence.id,
      ordinal: evidence.ordinal,
      name: evidence.name,
      kind: evidence.kind,
      fileId: evidence.fileId,
      scanState: scanStateOf(evidence.fileId),
    })
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), isNull(evidence.struckAt)))
    .orderBy(asc(evidence.ordinal));

export type ExhibitRow = Awaited<ReturnType<typeof exhibitsOfCase>>[number];
