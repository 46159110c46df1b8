import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { orders } from "@/db/schema";

/**
 * How far the orders of a case are, counted in orders: waiting for approval or for another wording, and of those that
 * were issued delivered, looked at to the last item, and defied.
 */
export async function orderProgress(caseId: string) {
  const [row] = await db()
    .select({
      proposed: sql<number>`(count(*) filter (where state = 'proposed'))::int`,
      returned: sql<number>`(count(*) filter (where state = 'returned'))::int`,
      issued: sql<number>`(count(*) filter (where state = 'issued'))::int`,
      delivered: sql<number>`(count(*) filter (where state = 'issued' and exists (select 1 from deliveries d
        where d.document_id = orders.document_id and d.state = 'served')))::int`,
      verified: sql<number>`(count(*) filter (where state = 'issued' and not exists (select 1 from order_items i
        where i.order_id = orders.id and i.state in ('open', 'proof_submitted'))))::int`,
      defied: sql<number>`(count(*) filter (where state = 'issued' and exists (select 1 from order_items i
        where i.order_id = orders.id and i.state = 'defied')))::int`,
    })
    .from(orders)
    .where(eq(orders.caseId, caseId));
  return row ?? { proposed: 0, returned: 0, issued: 0, delivered: 0, verified: 0, defied: 0 };
}
