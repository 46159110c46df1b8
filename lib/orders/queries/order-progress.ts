import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { orders } from "@/db/schema";

/** How far the issued orders of a case are, counted in orders: delivered, and looked at to the last item. */
export async function orderProgress(caseId: string) {
  const [row] = await db()
    .select({
      issued: sql<number>`count(*)::int`,
      delivered: sql<number>`(count(*) filter (where exists (select 1 from deliveries d
        where d.document_id = orders.document_id and d.state = 'served')))::int`,
      verified: sql<number>`(count(*) filter (where not exists (select 1 from order_items i
        where i.order_id = orders.id and i.state in ('open', 'proof_submitted'))))::int`,
    })
    .from(orders)
    .where(and(eq(orders.caseId, caseId), eq(orders.state, "issued")));
  return row ?? { issued: 0, delivered: 0, verified: 0 };
}
