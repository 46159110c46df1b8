import "server-only";
import { and, eq, exists, lt, not, notExists, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, wageListings } from "@/db/schema";
import type { LimitKey } from "@/lib/deadlines/limits";
import type { LegalDate } from "@/lib/kernel/clock";
import { hasFallenOrder } from "./fallen-orders";

const isListed = eq(wageListings.state, "listed");

const asked = () =>
  db()
    .select({ one: sql`1` })
    .from(deadlines)
    .where(
      and(
        eq(deadlines.subjectId, wageListings.id),
        ...[eq(deadlines.limitKey, "T-LIST-OFF-10" satisfies LimitKey), eq(deadlines.state, "running")],
      ),
    );

/** Listings whose three years are over. */
export const isOver = (today: LegalDate) => and(isListed, lt(wageListings.listedUntil, today));

/** Listings that stand on what no longer does and that nobody has been asked to revoke. */
export const isToAsk = () => and(isListed, hasFallenOrder(), notExists(asked()));

/** Listings that somebody was asked to revoke and whose pay order stands again. */
export const isSpared = () => and(isListed, not(hasFallenOrder()), exists(asked()));

export const listingsWhere = (where: SQL | undefined, limit: number) =>
  db().select({ id: wageListings.id }).from(wageListings).where(where).limit(limit);
