import "server-only";
import { and, desc, eq, gte, lte, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, patrolCaps } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import { regionScope } from "@/lib/workflow/scope";
import type { CapFilter } from "../filter";

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

const matching = (officer: Officer, { from, to }: CapFilter): SQL | undefined =>
  and(
    or(
      regionScope("patrols.cap_scope", officer, patrolCaps.regionCode),
      sql`${officer.regionCode} like ${patrolCaps.regionCode} || '%'`,
    ),
    from ? gte(patrolCaps.sinceOn, from) : undefined,
    to ? lte(patrolCaps.sinceOn, to) : undefined,
  );

/** One page of the numbers that were set for the officer's region, those above and those below, the newest first. */
export function capHistory(officer: Officer, filter: CapFilter, size?: number): Promise<Page<CapRow>> {
  const where = and(matching(officer, filter), olderThan(filter.after, patrolCaps.sinceOn, patrolCaps.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.sinceOn, row.id],
    size,
  );
}

/** How many match, counted no further than the ceiling. */
export const capCount = (officer: Officer, filter: CapFilter, ceiling?: number): Promise<number> =>
  countUpTo(patrolCaps, matching(officer, filter), { ceiling });
