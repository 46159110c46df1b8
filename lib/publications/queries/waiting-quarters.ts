import "server-only";
import { and, desc, eq, lt, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { majorViolations } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { legalDate, now } from "@/lib/kernel/clock";
import { mayPublishLists } from "../major-policy";
import { quarterOf, quarterWords } from "../quarter";
import { majorScope } from "../scope";

const SHOWN = 40;

/** Past quarters on whose list others have put what is not public yet, for whoever answers for it; the newest first. */
export async function waitingQuarters(officer: Officer) {
  if (!mayPublishLists(officer)) return [];
  const { id: organId } = await actingOrgan(db(), officer.organId);
  const { quarter, state, judgedBy } = majorViolations;
  const isOwn = and(eq(majorViolations.organId, organId), majorScope(officer), ne(judgedBy, officer.id));
  const rows = await db()
    .select({ id: quarter, entries: sql<string>`count(*)` })
    .from(majorViolations)
    .where(and(eq(state, "proposed"), lt(quarter, quarterOf(legalDate(now()))), isOwn))
    .groupBy(quarter)
    .orderBy(desc(quarter))
    .limit(SHOWN);
  return rows.map(({ id, entries }) => ({ id, title: quarterWords(id), number: `${entries}件` }));
}
