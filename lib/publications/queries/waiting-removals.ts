import "server-only";
import { and, asc, eq, isNotNull, ne, not, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { majorViolations } from "@/db/schema";
import { actingOrgan } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { isBarred } from "@/lib/cases/queries/holders";
import { mayPublishLists } from "../major-policy";
import { majorScope } from "../scope";

const SHOWN = 200;

/**
 * What others proposed to take off published lists, for whoever answers for them and has neither held the case nor left
 * it; the longest waiting first.
 */
export async function waitingRemovals(officer: Officer) {
  if (!mayPublishLists(officer)) return [];
  const { id: organId } = await actingOrgan(db(), officer.organId);
  const { id, caseId, decisionId, partyName: title, number, state, removalBy, removalOn, judgedBy } = majorViolations;
  const mayJudge = not(isBarred(sql`${majorViolations.caseId}`, sql`${officer.id}::uuid`));
  const isOthers = and(isNotNull(removalBy), ne(removalBy, officer.id), ne(judgedBy, officer.id), mayJudge);
  const isOwn = and(eq(majorViolations.organId, organId), majorScope(officer));
  return db()
    .select({ id, caseId, decisionId, title, number })
    .from(majorViolations)
    .where(and(eq(state, "published"), isOthers, isOwn))
    .orderBy(asc(removalOn), asc(id))
    .limit(SHOWN);
}
