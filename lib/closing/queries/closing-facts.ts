import "server-only";
import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  caseClaims,
  type cases,
  decisionItems,
  decisions,
  enforcements,
  evidence,
  findings,
  inquiryRecords,
  orderItems,
  orders,
} from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { holdersOf } from "@/lib/cases/queries/holders";
import { linesToTakeOver } from "@/lib/claims/queries/claim-desk";
import { openClaims, unorderedClaims } from "@/lib/claims/queries/claim-totals";
import { decisionOutcomes } from "@/lib/decisions/queries/decision-outcomes";
import { isInForce } from "@/lib/decisions/queries/in-force";
import { isPoliceFiled, isReferralPending } from "@/lib/decisions/queries/referral-file";
import { handedOn } from "@/lib/enforcement/queries/handed-on";
import { servedOn } from "@/lib/orders/queries/served-on";
import { openPreservations } from "@/lib/preservations/queries/open-preservations";
import type { ClosingFacts, OrderOutcome } from "../rules";
import { findingsInTime } from "./findings-in-time";
import { untreatedFindings } from "./untreated-findings";

/** So many workers with an open balance are named; one is enough to keep the case open. */
const NAMED_WORKERS = 20;

type Known = "id" | "state" | "organId" | "isExtended" | "closingGround";
type CaseRow = Pick<typeof cases.$inferSelect, Known>;

/** What the rules of ending a case look at, for the command that acts and for the page that shows the list. */
export async function closingFacts(reader: Reader, kase: CaseRow, now: Date): Promise<ClosingFacts> {
  return {
    kase: await caseFacts(reader, kase, now),
    holderIds: await holdersOf(reader, kase.id),
    orders: await orderOutcomes(reader, kase.id),
    decisions: await decisionOutcomes(reader, kase.id),
    isReferralPending: await isReferralPending(reader, kase.id),
    isPoliceFiled: await isPoliceFiled(reader, kase.id),
    handedOn: await handedOn(reader, kase.id),
    openPreservations: await openPreservations(reader, kase.id),
    disagreements: (await disagreementsOf(kase.id, reader)).length,
    findings: await reader.$count(findings, and(eq(findings.caseId, kase.id), isNull(findings.withdrawnOn))),
    findingsInTime: await findingsInTime(reader, kase.id),
    untreatedFindings: await untreatedFindings(reader, kase.id),
    gathered:
      (await reader.$count(evidence, and(eq(evidence.caseId, kase.id), isNull(evidence.struckAt)))) +
      (await reader.$count(
        inquiryRecords,
        and(eq(inquiryRecords.caseId, kase.id), isNotNull(inquiryRecords.documentId)),
      )),
    openClaims: await openClaims(reader, kase.id, NAMED_WORKERS),
    unorderedClaims: await unorderedClaims(reader, kase.id, NAMED_WORKERS),
    linesOutsideLedger: await linesToTakeOver(reader, kase.id),
  };
}

const claimed = sql`exists (select 1 from ${caseClaims} where ${caseClaims.orderItemId} = ${orderItems.id})`;
const remedied = sql`exists (
  select 1 from ${decisionItems} join ${decisions} on ${decisions.id} = ${decisionItems.decisionId}
  left join ${enforcements} on ${enforcements.decisionId} = ${decisions.id}
  where ${decisionItems.findingId} = ${orderItems.findingId} and ${decisionItems.measure} = 'order_pay'
    and ${isInForce})`;
const isUntold = sql<boolean>`coalesce(${orderItems.amountFen}, 0) > 0 and not ${claimed} and not ${remedied}`;

async function orderOutcomes(reader: Reader, caseId: string): Promise<OrderOutcome[]> {
  const rows = await reader
    .select({ id: orders.id, number: orders.number, state: orders.state, documentId: orders.documentId })
    .from(orders)
    .where(eq(orders.caseId, caseId))
    .orderBy(asc(orders.issuedOn), asc(orders.number), asc(orders.id));
  const items = await reader
    .select({ orderId: orderItems.orderId, ordinal: orderItems.ordinal, state: orderItems.state, isUntold })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(eq(orders.caseId, caseId))
    .orderBy(asc(orderItems.ordinal));
  const outcomes: OrderOutcome[] = [];
  for (const { documentId, ...order } of rows) {
    outcomes.push({
      ...order,
      servedOn: documentId === null ? null : await servedOn(reader, documentId),
      items: items.filter(({ orderId }) => orderId === order.id),
    });
  }
  return outcomes;
}
