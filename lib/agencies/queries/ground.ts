import "server-only";
import { and, asc, eq, gt, inArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { organs, regions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { decodeCursor } from "@/lib/kernel/keyset";
import { countUpTo, type Page, pageOf } from "@/lib/workflow/paging";
import { regionScope } from "@/lib/workflow/scope";
import type { GroundFilter } from "../filter";
import { groundRefusal } from "../ground-policy";
import { bureausBelow } from "../queries";

const above = alias(organs, "above");

const seenBy = (officer: Officer): SQL | undefined => (groundRefusal(officer) === null ? undefined : sql`false`);

/** The organs that a condition names, each with the one it belongs to. */
const organsWhere = (officer: Officer, which: SQL) =>
  db()
    .select({ organ: organs, parentName: above.name })
    .from(organs)
    .leftJoin(above, eq(above.id, organs.parentId))
    .where(and(which, seenBy(officer), regionScope("accounts.organ_scope", officer, organs.regionCode)))
    .orderBy(asc(organs.regionCode), asc(organs.code));

async function regionRows(where: SQL | undefined, officer: Officer, limit: number) {
  const rows = await db()
    .select({ code: regions.code, name: regions.name, level: regions.level })
    .from(regions)
    .where(and(where, inRegion(officer)))
    .orderBy(asc(regions.code))
    .limit(limit);
  const codes = rows.map(({ code }) => code);
  const there = codes.length > 0 ? await organsWhere(officer, inArray(organs.regionCode, codes)) : [];
  return rows.map((row) => ({
    ...row,
    organs: there.filter(({ organ }) => organ.regionCode === row.code).map(({ organ }) => organ),
  }));
}

export type RegionRow = Awaited<ReturnType<typeof regionRows>>[number];

const sought = (q: string | undefined) =>
  q ? or(sql`starts_with(${regions.code}, ${q})`, sql`strpos(${regions.name}, ${q}) > 0`) : undefined;

const inRegion = (officer: Officer) =>
  and(seenBy(officer), regionScope("agencies.region_scope", officer, regions.code));

/** One page of the administrator's region and those below, by code, each with its organs. Empty for other posts. */
export function regionList(officer: Officer, { q, after }: GroundFilter, size?: number): Promise<Page<RegionRow>> {
  const [last] = decodeCursor(after ?? "") ?? [];
  const later = typeof last === "string" ? gt(regions.code, last) : undefined;
  return pageOf(
    (limit) => regionRows(and(later, sought(q)), officer, limit),
    (row) => [row.code],
    size,
  );
}

export const regionCount = (officer: Officer, { q }: GroundFilter, ceiling?: number): Promise<number> =>
  countUpTo(regions, and(sought(q), inRegion(officer)), { by: q ? [] : [asc(regions.code)], ceiling });

/** One organ of the administrator's region; undefined when it does not exist for the officer. */
export async function organFile(officer: Officer, id: string) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [row] = await organsWhere(officer, eq(organs.id, id));
  return row && { ...row.organ, parentName: row.parentName };
}

export type OrganFile = NonNullable<Awaited<ReturnType<typeof organFile>>>;

/** A region of the officer's or below it; undefined when there is none. */
export async function regionBelow(reader: Reader, officer: Officer, code: string) {
  const [row] = await reader
    .select()
    .from(regions)
    .where(and(eq(regions.code, code), regionScope("agencies.region_scope", officer, regions.code)));
  return row;
}

/** The bureaus of the officer's region and below it, which a body or unit may belong to. */
export const bureausOfOfficer = (officer: Officer) => bureausBelow(db(), officer.regionCode);

/** Every prefix in use, under the id of the bureau whose it is. */
export const prefixesInUse = (reader: Reader, prefix: string) =>
  reader
    .select({
      id: sql<string>`case when ${organs.kind} = 'bureau' then ${organs.id} else coalesce(${organs.parentId}, ${organs.id}) end`,
      prefix: organs.numberPrefix,
    })
    .from(organs)
    .where(eq(organs.numberPrefix, prefix));
