import "server-only";
import { and, eq, exists, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deliveries, wageListings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see the wage listings of their region and below; an employer's user its own, once it was told of them. */
export function listingScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return mattersScope("wage_listings.scope", actor, wageListings.regionCode);
  if (!stands("wage_listings.scope")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  return and(inArray(wageListings.employerId, [...actor.files]), isNotNull(wageListings.noticeId)) ?? sql`false`;
}

/** What anyone reads: listed, and the decision handed to its party before. */
export function isPublic(): SQL {
  if (!stands("wage_listings.public")) return sql`${wageListings.documentId} is not null`;
  const served = db()
    .select({ one: sql`1` })
    .from(deliveries)
    .where(and(eq(deliveries.documentId, wageListings.documentId), eq(deliveries.state, "served")));
  return and(eq(wageListings.state, "listed"), exists(served)) ?? sql`false`;
}
