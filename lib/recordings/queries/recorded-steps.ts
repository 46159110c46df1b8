import "server-only";
import { and, eq, inArray, isNotNull, ne, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import {
  decisionStatements,
  decisions,
  deliveries,
  documents,
  inquiryRecords,
  orderItems,
  orderProofs,
  orders,
  orderVerifications,
  patrolVisits,
  preservations,
} from "@/db/schema";
import type { LegalDate } from "@/lib/kernel/clock";
import type { RecordingStep } from "../steps";

export type Step = {
  readonly step: RecordingStep;
  readonly id: string;
  readonly on: LegalDate;
  /** First day on which it can have been filmed; a check is entered on the day after it, or later. */
  readonly since: LegalDate;
  readonly words: string;
};

const inShanghai = (at: AnyPgColumn): SQL<string> => sql<string>`(${at} at time zone 'Asia/Shanghai')::date::text`;

/** Every step of a case that was to be filmed, in order of its day. The caller has asked the case's scope. */
export async function stepsToRecord(reader: Reader, caseId: string): Promise<readonly Step[]> {
  const found = await Promise.all([gathered(reader, caseId), told(reader, caseId)]);
  return found.flat(2).toSorted((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
}

/** Where evidence was gathered. */
const gathered = (reader: Reader, caseId: string) =>
  Promise.all([
    reader
      .select({ id: patrolVisits.id, on: inShanghai(patrolVisits.startedAt), words: sql<string>`''` })
      .from(patrolVisits)
      .where(and(eq(patrolVisits.caseId, caseId), isNotNull(patrolVisits.startedAt)))
      .then(as("inspection")),
    reader
      .select({ id: inquiryRecords.id, on: inquiryRecords.heldOn, words: inquiryRecords.personName })
      .from(inquiryRecords)
      .where(eq(inquiryRecords.caseId, caseId))
      .then(as("inquiry")),
    reader
      .select({ id: preservations.id, on: sql<string>`${preservations.heldOn}`, words: preservations.number })
      .from(preservations)
      .where(and(eq(preservations.caseId, caseId), isNotNull(preservations.heldOn)))
      .then(as("preservation")),
  ]);

/** Where the party spoke, was punished on the spot, showed what it had corrected, or would not take a paper. */
const told = (reader: Reader, caseId: string) =>
  Promise.all([
    reader
      .select({
        ...{ id: decisionStatements.id, on: decisionStatements.receivedOn, words: decisionStatements.givenBy },
      })
      .from(decisionStatements)
      .innerJoin(decisions, eq(decisions.id, decisionStatements.decisionId))
      .where(and(eq(decisions.caseId, caseId), eq(decisionStatements.manner, "oral")))
      .then(as("statement")),
    reader
      .select({ id: decisions.id, on: sql<string>`${decisions.decidedOn}`, words: decisions.number })
      .from(decisions)
      .where(and(eq(decisions.caseId, caseId), eq(decisions.procedure, "spot"), isNotNull(decisions.decidedOn)))
      .then(as("spot_penalty")),
    reader
      .select({
        ...{ id: orderVerifications.proofId, on: orderVerifications.verifiedOn, words: orderItems.action },
        since: inShanghai(orderProofs.submittedAt),
      })
      .from(orderVerifications)
      .innerJoin(orderProofs, eq(orderProofs.id, orderVerifications.proofId))
      .innerJoin(orderItems, eq(orderItems.id, orderProofs.itemId))
      .innerJoin(orders, eq(orders.id, orderItems.orderId))
      .where(and(eq(orders.caseId, caseId), inArray(orderVerifications.manner, ["visit", "workers"])))
      .then(as("order_check")),
    reader
      .select({ id: deliveries.id, on: deliveries.actedOn, words: documents.title })
      .from(deliveries)
      .innerJoin(documents, eq(documents.id, deliveries.documentId))
      .where(and(eq(deliveries.caseId, caseId), eq(deliveries.method, "left"), ne(deliveries.state, "corrected")))
      .then(as("left_delivery")),
  ]);

type Found = { readonly id: string; readonly on: string; readonly words: string | null; readonly since?: string };

const as = (step: RecordingStep) => (rows: readonly Found[]) =>
  rows.map(({ id, on, since = on, words }): Step => ({ step, id, on, since, words: words ?? "" }));
