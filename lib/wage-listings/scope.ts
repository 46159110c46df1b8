import "server-only";
import { and, eq, exists, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deliveries, wageListings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the wage listings of their region and below; an employer its papers only, once they are issued. */
export const listingScope = (actor: Actor): SQL => mattersScope("wage_listings.scope", actor, wageListings.regionCode);

/** What anyone reads: listed, and the decision handed to its party before. */
export function isPublic(): SQL {
  if (!stands("wage_listings.public")) return sql`${wageListings.documentId} is not null`;
  const served = db()
    .select({ one: sql`1` })
    .from(deliveries)
    .where(and(eq(deliveries.documentId, wageListings.documentId), eq(deliveries.state, "served")));
  return and(eq(wageListings.state, "listed"), exists(served)) ?? sql`false`;
}
