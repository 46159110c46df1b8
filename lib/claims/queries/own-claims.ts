import "server-only";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseClaims, claimLines, complaints } from "@/db/schema";
import { isOrdered } from "../scope";
import { dueFen, openFen, paidFen, standing } from "./ledger-columns";

/**
 * What the complainant may know of the own money: rows of the same number in the case, or, without a number, the rows
 * of the own complaint in the own name. Of any other worker nothing, not even that there are some.
 */
export const ownClaims = (complaintId: string) =>
  db()
    .select({
      id: caseClaims.id,
      period: caseClaims.period,
      item: caseClaims.item,
      standing,
      isOrdered,
      dueFen,
      paidFen,
      openFen,
      lastPaidOn: sql<string | null>`(select max(p.paid_on)::text from claim_payments p
        join payment_proofs f on f.id = p.proof_id
        where p.claim_id = case_claims.id and p.reopened_on is null and f.state = 'accepted')`,
    })
    .from(caseClaims)
    .innerJoin(complaints, eq(complaints.caseId, caseClaims.caseId))
    .leftJoin(claimLines, eq(claimLines.id, caseClaims.claimLineId))
    .where(
      and(
        eq(complaints.id, complaintId),
        eq(complaints.kind, "complaint"),
        isNull(caseClaims.endedOn),
        or(
          eq(caseClaims.personIdIndex, complaints.personIdIndex),
          and(
            eq(claimLines.complaintId, complaints.id),
            eq(caseClaims.workerName, complaints.complainantName),
            or(isNull(caseClaims.personIdIndex), isNull(complaints.personIdIndex)),
          ),
        ),
      ),
    )
    .orderBy(asc(caseClaims.ordinal));

export type OwnClaim = Awaited<ReturnType<typeof ownClaims>>[number];
