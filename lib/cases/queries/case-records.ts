import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, addenda, extensions, recusals, suspensions } from "@/db/schema";

const declarer = alias(accounts, "declarer");
const decider = alias(accounts, "decider");

/** The extensions proposed in a case, in order, with what was decided. The caller has asked the case's scope. */
export function extensionsOf(caseId: string) {
  return db()
    .select({
      id: extensions.id,
      limitKey: extensions.limitKey,
      workingDays: extensions.workingDays,
      investigated: extensions.investigated,
      reason: extensions.reason,
      proposedOn: extensions.proposedOn,
      proposerName: accounts.name,
      decidedOn: extensions.decidedOn,
      deciderName: decider.name,
      isGranted: extensions.isGranted,
      decisionReason: extensions.decisionReason,
      newDueOn: extensions.newDueOn,
      documentId: extensions.documentId,
    })
    .from(extensions)
    .innerJoin(accounts, eq(accounts.id, extensions.proposedBy))
    .leftJoin(decider, eq(decider.id, extensions.decidedBy))
    .where(eq(extensions.caseId, caseId))
    .orderBy(asc(extensions.proposedOn), asc(extensions.id));
}

export type ExtensionRow = Awaited<ReturnType<typeof extensionsOf>>[number];

/** The suspensions of a case, in order. The caller has asked the case's scope. */
export function suspensionsOf(caseId: string) {
  return db()
    .select({
      id: suspensions.id,
      ground: suspensions.ground,
      reason: suspensions.reason,
      fromOn: suspensions.fromOn,
      deciderName: accounts.name,
      untilOn: suspensions.untilOn,
      resumedBecause: suspensions.resumedBecause,
    })
    .from(suspensions)
    .innerJoin(accounts, eq(accounts.id, suspensions.decidedBy))
    .where(eq(suspensions.caseId, caseId))
    .orderBy(asc(suspensions.fromOn), asc(suspensions.id));
}

export type SuspensionRow = Awaited<ReturnType<typeof suspensionsOf>>[number];

/** What was added to a case after its end, newest first. The caller has asked the case's scope. */
export function addendaOf(caseId: string) {
  return db()
    .select({
      id: addenda.id,
      text: addenda.text,
      writtenAt: addenda.writtenAt,
      writerName: accounts.name,
      documentId: addenda.documentId,
    })
    .from(addenda)
    .innerJoin(accounts, eq(accounts.id, addenda.writtenBy))
    .where(eq(addenda.caseId, caseId))
    .orderBy(desc(addenda.writtenAt), desc(addenda.id));
}

export type AddendumRow = Awaited<ReturnType<typeof addendaOf>>[number];

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

/** All that was asked and decided in a case beside its course. The caller has asked the case's scope. */
export async function caseRecords(caseId: string) {
  const [recusalRows, extensionRows, suspensionRows, addendumRows] = await Promise.all([
    recusalsOf(caseId),
    extensionsOf(caseId),
    suspensionsOf(caseId),
    addendaOf(caseId),
  ]);
  return { recusals: recusalRows, extensions: extensionRows, suspensions: suspensionRows, addenda: addendumRows };
}

export type CaseRecords = Awaited<ReturnType<typeof caseRecords>>;
