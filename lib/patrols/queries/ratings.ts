import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { patrolRatings } from "@/db/schema";
import { meanMark } from "../rating";

/** What the employers thought of an organ's visits in a year: the mean from five opinions on, never a single one. */
export async function ratingOf(organId: string, year: number): Promise<{ given: number; mean: number } | null> {
  const [row] = await db()
    .select({
      given: sql<number>`count(*)::int`,
      sum: sql<number>`coalesce(sum(${patrolRatings.score}), 0)::int`,
    })
    .from(patrolRatings)
    .where(and(eq(patrolRatings.organId, organId), eq(patrolRatings.year, year)));
  const mean = row ? meanMark(row) : null;
  return row && mean !== null ? { given: row.given, mean } : null;
}
