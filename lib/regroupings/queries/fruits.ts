import "server-only";
import { and, eq, gt, inArray, isNotNull, isNull, ne, notInArray, or, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  caseClaims,
  claimDrawAnswers,
  claimLines,
  decisionItems,
  decisions,
  documents,
  evidence,
  files,
  findingEvidence,
  orderItems,
  orders,
  patrolVisits,
  paymentProofs,
  regroupingParts,
  regroupings,
  responsiblePersons,
} from "@/db/schema";
import type { PartKind } from "../lifecycle";

type Merge = { readonly id: string; readonly decidedAt: Date };

/**
 * What has come of a merge since: papers and payments of the case that goes on, later regroupings of it, and whatever
 * rests on something that was moved or was taken from it. While there is none, the merge can be taken back and nothing
 * hangs in the air. The form of a proposal is no fruit of a merge: an approved one is counted itself, a refused one
 * rests on nothing.
 */
export async function fruitsOf(reader: Reader, intoId: string, { id, decidedAt }: Merge): Promise<number> {
  const later = and(eq(regroupings.caseId, intoId), ne(regroupings.id, id), gt(regroupings.decidedAt, decidedAt));
  const issued = and(eq(documents.fileId, intoId), gt(documents.issuedAt, decidedAt));
  const counts = await Promise.all([
    reader.$count(documents, and(issued, ne(documents.subjectKind, "regrouping"))),
    reader.$count(paymentProofs, and(eq(paymentProofs.caseId, intoId), gt(paymentProofs.submittedAt, decidedAt))),
    reader.$count(regroupings, and(later, inArray(regroupings.state, ["approved"]))),
    ...restingOnMoved(reader, intoId, id),
    ...takenFromMoved(reader, intoId, id),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What a merge has moved of one kind. */
const movedBy = (reader: Reader, id: string) => (kind: PartKind) =>
  reader
    .select({ id: regroupingParts.partId })
    .from(regroupingParts)
    .where(and(eq(regroupingParts.regroupingId, id), eq(regroupingParts.kind, kind)));

/** Items of orders and decisions, decisions on persons, exhibits of findings that tie what was moved to the rest. */
function restingOnMoved(reader: Reader, intoId: string, id: string) {
  const moved = movedBy(reader, id);
  const ordersOf = reader.select({ id: orders.id }).from(orders).where(eq(orders.caseId, intoId));
  const decisionsOf = reader.select({ id: decisions.id }).from(decisions).where(eq(decisions.caseId, intoId));
  const isMixed = sql`(${findingEvidence.findingId} in ${moved("finding")})
    <> (${findingEvidence.evidenceId} in ${moved("evidence")})`;
  const touched = sql`(${findingEvidence.findingId} in ${moved("finding")}
    or ${findingEvidence.evidenceId} in ${moved("evidence")})`;
  return [
    reader.$count(
      orderItems,
      and(inArray(orderItems.orderId, ordersOf), inArray(orderItems.findingId, moved("finding"))),
    ),
    reader.$count(
      decisionItems,
      and(inArray(decisionItems.decisionId, decisionsOf), inArray(decisionItems.findingId, moved("finding"))),
    ),
    reader.$count(
      decisions,
      and(inArray(decisions.personId, moved("responsible_person")), ne(decisions.state, "withdrawn")),
    ),
    reader.$count(caseClaims, and(inArray(caseClaims.id, moved("claim")), isNotNull(caseClaims.orderItemId))),
    reader.$count(findingEvidence, and(touched, isMixed)),
  ];
}

/**
 * Uses of what was moved: rows of the ledger from its complaints, draws from its rows, visits that became evidence,
 * persons who were entered on its exhibits.
 */
function takenFromMoved(reader: Reader, intoId: string, id: string) {
  const moved = movedBy(reader, id);
  const lines = reader
    .select({ id: claimLines.id })
    .from(claimLines)
    .where(inArray(claimLines.complaintId, moved("complaint")));
  const taken = and(inArray(caseClaims.claimLineId, lines), notInArray(caseClaims.id, moved("claim")));
  const { claimId, drawId } = claimDrawAnswers;
  const drawn = and(inArray(claimId, moved("claim")), notInArray(drawId, moved("claim_draw")));
  const carriedBefore = reader
    .select({ id: documents.id })
    .from(documents)
    .innerJoin(files, eq(files.sha256, documents.sha256))
    .innerJoin(evidence, eq(evidence.fileId, files.id))
    .where(inArray(evidence.id, moved("evidence")));
  const visited = and(inArray(patrolVisits.id, moved("visit")), isNotNull(patrolVisits.carriedOn));
  const named = or(
    inArray(responsiblePersons.identityExhibitId, moved("evidence")),
    inArray(responsiblePersons.dutyExhibitId, moved("evidence")),
  );
  const entered = and(eq(responsiblePersons.caseId, intoId), isNull(responsiblePersons.struckOn), named);
  return [
    reader.$count(responsiblePersons, and(entered, notInArray(responsiblePersons.id, moved("responsible_person")))),
    reader.$count(caseClaims, taken),
    reader.$count(claimDrawAnswers, drawn),
    reader.$count(patrolVisits, and(visited, notInArray(patrolVisits.recordId, carriedBefore))),
  ];
}
