import "server-only";
import { and, gte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases, reopenings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate, yearOf } from "@/lib/kernel/clock";
import { countUpTo } from "@/lib/workflow/paging";
import { mattersScope } from "@/lib/workflow/scope";
import { caseScope } from "../scope";

/** Of the cases that ended this year how many were taken up again, both in the officer's region. */
export async function reopeningRate(officer: Officer, now: Date) {
  const from = `${yearOf(legalDate(now))}-01-01`;
  const mine = mattersScope("cases.scope", officer, reopenings.regionCode);
  const [reopened, ended] = await Promise.all([
    db()
      .select({ cases: sql<number>`count(distinct ${reopenings.caseId})::int` })
      .from(reopenings)
      .where(and(gte(reopenings.reopenedOn, from), mine)),
    countUpTo(cases, and(gte(cases.endedOn, from), caseScope(officer))),
  ]);
  const again = reopened[0]?.cases ?? 0;
  return { reopened: again, ended: ended + again };
}

export type ReopeningRate = Awaited<ReturnType<typeof reopeningRate>>;
