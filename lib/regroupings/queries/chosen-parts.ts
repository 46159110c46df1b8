import "server-only";
import { and, count, eq, inArray, isNotNull, isNull, ne, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  caseClaims,
  type cases,
  claimLines,
  claimPayments,
  complaints,
  decisionItems,
  decisions,
  evidence,
  findings,
  orderItems,
  orders,
} from "@/db/schema";
import { idsOf, type Part } from "../parts";
import type { SplitFacts } from "../policy";

type Kase = Pick<typeof cases.$inferSelect, "id" | "originKind" | "originId">;

/** What the rules of a split look at in the parts that were chosen from a case. */
export async function chosenFrom(reader: Reader, kase: Kase, parts: readonly Part[]): Promise<SplitFacts> {
  const [complaintIds, findingIds, exhibitIds] = [
    idsOf(parts, "complaint"),
    idsOf(parts, "finding"),
    idsOf(parts, "evidence"),
  ];
  const inCase = eq(complaints.caseId, kase.id);
  const stands = and(eq(findings.caseId, kase.id), isNull(findings.withdrawnOn));
  const exhibited = and(eq(evidence.caseId, kase.id), isNull(evidence.struckAt));
  const own =
    (await reader.$count(complaints, and(inCase, inArray(complaints.id, complaintIds)))) +
    (await reader.$count(findings, and(stands, inArray(findings.id, findingIds)))) +
    (await reader.$count(evidence, and(exhibited, inArray(evidence.id, exhibitIds))));
  const all = (await reader.$count(complaints, inCase)) + (await reader.$count(findings, stands));
  const cameFromComplaint = kase.originKind === "complaint" || kase.originKind === "tip";
  const chosen = complaintIds.length + findingIds.length;
  return {
    chosen,
    foreign: parts.length - own,
    takesOrigin: cameFromComplaint && complaintIds.includes(kase.originId),
    leavesSomething: cameFromComplaint || all > chosen,
    used: (await findingsUsed(reader, findingIds)) + (await claimsUsed(reader, kase.id, complaintIds)),
  };
}

async function findingsUsed(reader: Reader, findingIds: string[]): Promise<number> {
  const inForce = inArray(orders.state, ["proposed", "returned", "issued"]);
  const [ordered] = await reader
    .select({ n: count() })
    .from(orderItems)
    .innerJoin(orders, eq(orders.id, orderItems.orderId))
    .where(and(inArray(orderItems.findingId, findingIds), inForce));
  const [decided] = await reader
    .select({ n: count() })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .where(and(inArray(decisionItems.findingId, findingIds), ne(decisions.state, "withdrawn")));
  return (ordered?.n ?? 0) + (decided?.n ?? 0);
}

/** Rows of the ledger that go with a complaint: those that were taken over from its lines. */
export const claimsOfComplaints = (reader: Reader, caseId: string, complaintIds: string[]) =>
  reader
    .select({ id: caseClaims.id })
    .from(caseClaims)
    .innerJoin(claimLines, eq(claimLines.id, caseClaims.claimLineId))
    .where(and(eq(caseClaims.caseId, caseId), inArray(claimLines.complaintId, complaintIds)));

async function claimsUsed(reader: Reader, caseId: string, complaintIds: string[]): Promise<number> {
  const [row] = await reader
    .select({ n: count() })
    .from(caseClaims)
    .leftJoin(claimPayments, eq(claimPayments.claimId, caseClaims.id))
    .where(
      and(
        inArray(caseClaims.id, claimsOfComplaints(reader, caseId, complaintIds)),
        or(isNotNull(caseClaims.orderItemId), isNotNull(claimPayments.id)),
      ),
    );
  return row?.n ?? 0;
}
