import "server-only";
import { and, arrayContains, desc, eq, isNotNull, isNull, lt, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { employers } from "@/db/schema";
import { settingsOf } from "@/lib/agencies/queries/settings";
import type { Officer } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { legalDate, now } from "@/lib/kernel/clock";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { EmployerFilter } from "../filter";
import { employerScope } from "../scope";
import { staleBefore } from "../staleness";

const order = [desc(employers.createdAt), desc(employers.id)];

function rowsOf(where: SQL | undefined, limit: number) {
  return db()
    .select({
      id: employers.id,
      name: employers.name,
      creditCode: employers.creditCode,
      provisionalKey: employers.provisionalKey,
      address: employers.address,
      headcount: employers.headcount,
      confirmedOn: employers.confirmedOn,
      createdAt: employers.createdAt,
    })
    .from(employers)
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type EmployerListRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function matching(actor: Officer, filter: EmployerFilter): Promise<SQL | undefined> {
  const pairs = bigrams(filter.q ?? "");
  return and(
    employerScope(actor),
    isNull(employers.mergedIntoId),
    filter.key === "provisional" ? isNull(employers.creditCode) : undefined,
    filter.key === "coded" ? isNotNull(employers.creditCode) : undefined,
    filter.stale ? lt(employers.confirmedOn, await staleDay(actor)) : undefined,
    pairs.length > 0
      ? or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, (filter.q ?? "").toUpperCase()))
      : undefined,
  );
}

const staleDay = async ({ regionCode }: Officer) =>
  staleBefore(legalDate(now()), (await settingsOf(regionCode))["employers.stale_after"]);

/** One page of the register, newest first. */
export async function employerList(
  actor: Officer,
  filter: EmployerFilter,
  size?: number,
): Promise<Page<EmployerListRow>> {
  const where = and(await matching(actor, filter), olderThan(filter.after, employers.createdAt, employers.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.createdAt.toISOString(), row.id],
    size,
  );
}

/** How many match, counted no further than the ceiling. */
export const employerCount = async (actor: Officer, filter: EmployerFilter, ceiling?: number): Promise<number> =>
  countUpTo(employers, await matching(actor, filter), { ceiling, by: filter.q ? [] : order });
