import "server-only";
import { and, inArray, or, type SQL, sql } from "drizzle-orm";
import { caseClaims, paymentProofs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

/** True when an order that stands names the row, by an item that has not fallen. */
export const isOrdered = sql<boolean>`exists (select 1 from order_items i join orders o on o.id = i.order_id
  where i.id = case_claims.order_item_id and o.state = 'issued' and i.state <> 'lifted')`;

/** A decision orders the row to be paid, or the additional compensation that the row adds to the one it names. */
const named = sql`from decision_item_workers w join decision_items i on i.id = w.item_id
  join decisions d on d.id = i.decision_id and d.state = 'decided' and d.revoked_on is null`;
const names = sql`w.claim_id in (case_claims.id, case_claims.based_on_id) and i.measure =
  case when w.claim_id = case_claims.id then 'order_pay' else 'additional_compensation' end::decision_measure`;

/** True when a decision that was made, and not revoked, names the row. */
export const isDecided = sql<boolean>`exists (select 1 ${named} where ${names})`;

/** True when such a decision was served, and no review has taken it away. */
export const isDecidedAndServed = sql<boolean>`exists (select 1 ${named} join enforcements e on e.decision_id = d.id
  and e.state <> 'annulled' and e.end_ground is distinct from 'decision_annulled' where ${names})`;

/**
 * Officers see the ledgers of their region and below; an employer's user the rows of its own that an order names, or a
 * decision that was served.
 */
export function claimScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return mattersScope("claims.scope", actor, caseClaims.regionCode);
  if (!stands("claims.scope")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  return and(inArray(caseClaims.employerId, [...actor.files]), or(isOrdered, isDecidedAndServed)) ?? sql`false`;
}

/** Officers see the proofs of payment of their region and below; an employer's user its own. */
export function proofScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return mattersScope("payment_proofs.scope", actor, paymentProofs.regionCode);
  if (!stands("payment_proofs.scope")) return sql`true`;
  return actor.employerId === null ? sql`false` : inArray(paymentProofs.employerId, [...actor.files]);
}
