import "server-only";
import { and, inArray, type SQL, sql } from "drizzle-orm";
import { caseClaims, paymentProofs } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

/** True when an order that stands names the row, by an item that has not fallen. */
export const isOrdered = sql<boolean>`exists (select 1 from order_items i join orders o on o.id = i.order_id
  where i.id = case_claims.order_item_id and o.state = 'issued' and i.state <> 'lifted')`;

/** Officers see the ledgers of their region and below; an employer's user the rows of its own that an order names. */
export function claimScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return mattersScope("claims.scope", actor, caseClaims.regionCode);
  if (!stands("claims.scope")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  return and(inArray(caseClaims.employerId, [...actor.files]), isOrdered) ?? sql`false`;
}

/** Officers see the proofs of payment of their region and below; an employer's user its own. */
export function proofScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return mattersScope("payment_proofs.scope", actor, paymentProofs.regionCode);
  if (!stands("payment_proofs.scope")) return sql`true`;
  return actor.employerId === null ? sql`false` : inArray(paymentProofs.employerId, [...actor.files]);
}
