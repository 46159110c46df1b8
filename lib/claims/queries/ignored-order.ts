import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { caseClaims, findings, orderItems } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { bearsAdditional } from "../additional-kinds";
import { claimScope, isOrdered } from "../scope";
import { decidedAddition } from "./decided-addition";

/** What was ordered and not paid when the period ran out: payments up to the last day count, later ones do not. */
export const payableFen = sql<number>`greatest(case_claims.ordered_fen - (select coalesce(sum(p.amount_fen), 0)
  from claim_payments p join payment_proofs f on f.id = p.proof_id where p.claim_id = case_claims.id
  and p.reopened_on is null and f.state = 'accepted' and p.paid_on <= order_items.due_on), 0)::float8`;

/**
 * A row as additional compensation rests on it. Where a review has left less of what was decided, what was payable is
 * what the decision's annex says, whatever was paid or denied since. Throws `not_found`.
 */
export async function ignoredOrder(reader: Reader, actor: Actor, claimId: string) {
  const [row] = await reader
    .select({
      id: caseClaims.id,
      caseId: caseClaims.caseId,
      calculator: caseClaims.calculator,
      basedOnId: caseClaims.basedOnId,
      violationCode: findings.violationCode,
      isOrdered,
      dueOn: orderItems.dueOn,
      defiedOn: orderItems.defiedOn,
      payableFen,
    })
    .from(caseClaims)
    .leftJoin(orderItems, eq(orderItems.id, caseClaims.orderItemId))
    .leftJoin(findings, eq(findings.id, orderItems.findingId))
    .where(and(eq(caseClaims.id, claimId), claimScope(actor)));
  if (!row) throw notFound();
  const addition = await decidedAddition(reader, claimId);
  return {
    ...row,
    ...addition,
    payableFen: addition.reducedBy?.partFen ?? row.payableFen ?? 0,
    bearsAdditional: bearsAdditional(row.calculator, row.violationCode),
    isLeavePay: row.calculator === "annual_leave",
  };
}

export type IgnoredOrder = Awaited<ReturnType<typeof ignoredOrder>>;
