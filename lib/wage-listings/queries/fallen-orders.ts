import "server-only";
import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { orders, wageListings } from "@/db/schema";
import { fallenDecisions } from "@/lib/decisions/queries/in-force";

const revokedOrders = () => db().select({ id: orders.id }).from(orders).where(eq(orders.state, "revoked"));

/** Listings whose order to pay does not stand any more, never null; the query reads them. */
export const hasFallenOrder = (): SQL =>
  sql`coalesce(${or(
    inArray(wageListings.orderId, revokedOrders()),
    inArray(wageListings.decisionId, fallenDecisions(db())),
  )}, false)`;

/** Listings on whose order to pay another one is under way or stands; the query reads them. */
export const hasLiveSibling = (): SQL =>
  sql`exists (select 1 from ${wageListings} sibling where sibling.id <> ${wageListings.id}
    and sibling.state in ('proposed', 'noticed', 'listed') and (sibling.order_id = ${wageListings.orderId}
      or sibling.decision_id = ${wageListings.decisionId}))`;
