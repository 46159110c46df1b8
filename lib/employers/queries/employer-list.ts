import "server-only";
import { and, arrayContains, desc, eq, isNotNull, isNull, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { bigrams } from "@/lib/kernel/bigrams";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { EmployerFilter } from "../filter";
import { employerScope } from "../scope";

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
      createdAt: employers.createdAt,
    })
    .from(employers)
    .where(where)
    .orderBy(...order)
    .limit(limit);
}

export type EmployerListRow = Awaited<ReturnType<typeof rowsOf>>[number];

function matching(actor: Actor, filter: EmployerFilter): SQL | undefined {
  const pairs = bigrams(filter.q ?? "");
  return and(
    employerScope(actor),
    isNull(employers.mergedIntoId),
    filter.key === "provisional" ? isNull(employers.creditCode) : undefined,
    filter.key === "coded" ? isNotNull(employers.creditCode) : undefined,
    pairs.length > 0
      ? or(arrayContains(employers.nameBigrams, pairs), eq(employers.creditCode, (filter.q ?? "").toUpperCase()))
      : undefined,
  );
}

/** One page of the register, newest first. */
export function employerList(actor: Actor, filter: EmployerFilter, size?: number): Promise<Page<EmployerListRow>> {
  const where = and(matching(actor, filter), olderThan(filter.after, employers.createdAt, employers.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.createdAt.toISOString(), row.id],
    size,
  );
}

/** How many match, counted no further than the ceiling. */
export const employerCount = (actor: Actor, filter: EmployerFilter, ceiling?: number): Promise<number> =>
  countUpTo(employers, matching(actor, filter), { ceiling, by: filter.q ? [] : order });
