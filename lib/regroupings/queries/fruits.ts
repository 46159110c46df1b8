import "server-only";
import { and, eq, gt, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  caseClaims,
  decisionItems,
  decisions,
  documents,
  findingEvidence,
  orderItems,
  orders,
  paymentProofs,
  regroupingParts,
  regroupings,
} from "@/db/schema";
import type { PartKind } from "../lifecycle";

type Merge = { readonly id: string; readonly decidedAt: Date };

/**
 * What has come of a merge since: papers and payments of the case that goes on, later regroupings of it, and whatever
 * rests on something that was moved. While there is none, the merge can be taken back and nothing hangs in the air.
 */
export async function fruitsOf(reader: Reader, intoId: string, { id, decidedAt }: Merge): Promise<number> {
  const moved = (kind: PartKind) =>
    reader
      .select({ id: regroupingParts.partId })
      .from(regroupingParts)
      .where(and(eq(regroupingParts.regroupingId, id), eq(regroupingParts.kind, kind)));
  const ordersOf = reader.select({ id: orders.id }).from(orders).where(eq(orders.caseId, intoId));
  const decisionsOf = reader.select({ id: decisions.id }).from(decisions).where(eq(decisions.caseId, intoId));
  const later = and(eq(regroupings.caseId, intoId), ne(regroupings.id, id), gt(regroupings.decidedAt, decidedAt));
  const isMixed = sql`(${findingEvidence.findingId} in ${moved("finding")})
    <> (${findingEvidence.evidenceId} in ${moved("evidence")})`;
  const touched = sql`(${findingEvidence.findingId} in ${moved("finding")}
    or ${findingEvidence.evidenceId} in ${moved("evidence")})`;
  const counts = await Promise.all([
    reader.$count(documents, and(eq(documents.fileId, intoId), gt(documents.issuedAt, decidedAt))),
    reader.$count(paymentProofs, and(eq(paymentProofs.caseId, intoId), gt(paymentProofs.submittedAt, decidedAt))),
    reader.$count(regroupings, and(later, inArray(regroupings.state, ["approved"]))),
    reader.$count(
      orderItems,
      and(inArray(orderItems.orderId, ordersOf), inArray(orderItems.findingId, moved("finding"))),
    ),
    reader.$count(
      decisionItems,
      and(inArray(decisionItems.decisionId, decisionsOf), inArray(decisionItems.findingId, moved("finding"))),
    ),
    reader.$count(caseClaims, and(inArray(caseClaims.id, moved("claim")), isNotNull(caseClaims.orderItemId))),
    reader.$count(findingEvidence, and(touched, isMixed)),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}
