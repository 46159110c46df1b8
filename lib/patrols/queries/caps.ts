import "server-only";
import { and, desc, eq, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, patrolCaps } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { regionScope } from "@/lib/workflow/scope";

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: patrolCaps.id,
      regionCode: patrolCaps.regionCode,
      mostPerYear: patrolCaps.mostPerYear,
      sinceOn: patrolCaps.sinceOn,
      basis: patrolCaps.basis,
      setter: accounts.name,
    })
    .from(patrolCaps)
    .innerJoin(accounts, eq(accounts.id, patrolCaps.setBy))
    .where(where)
    .orderBy(desc(patrolCaps.sinceOn), desc(patrolCaps.id))
    .limit(limit);

export type CapRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** One page of the numbers that were set for the officer's region, those above and those below, the newest first. */
export function capHistory(officer: Officer, after?: string): Promise<Page<CapRow>> {
  const seen = or(
    regionScope("patrols.cap_scope", officer, patrolCaps.regionCode),
    sql`${officer.regionCode} like ${patrolCaps.regionCode} || '%'`,
  );
  return pageOf(
    (limit) => rowsOf(and(seen, olderThan(after, patrolCaps.sinceOn, patrolCaps.id)), limit),
    (row) => [row.sinceOn, row.id],
  );
}
