import "server-only";
import { and, asc, desc, eq, gt, isNull, like, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { accounts, minimumWages, regions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { decodeCursor } from "@/lib/kernel/keyset";
import { countUpTo, type Page, pageOf } from "@/lib/workflow/paging";
import type { MinimumWageFilter } from "../filter";
import type { MinimumStandard } from "../minimum-wage";

/** The standards of a region: its own where any was entered, or those of the nearest region above that has some. */
export async function standardsOf(reader: Reader, regionCode: string): Promise<readonly MinimumStandard[]> {
  const rows = await reader
    .select({
      regionCode: minimumWages.regionCode,
      validFrom: minimumWages.validFrom,
      monthlyFen: minimumWages.monthlyFen,
      source: minimumWages.source,
    })
    .from(minimumWages)
    .where(and(isNull(minimumWages.replacedOn), sql`${regionCode} like ${minimumWages.regionCode} || '%'`))
    .orderBy(desc(sql`length(${minimumWages.regionCode})`), asc(minimumWages.validFrom));
  const nearest = rows[0]?.regionCode;
  return rows.filter((row) => row.regionCode === nearest);
}

export const regionStandards = (regionCode: string) => standardsOf(db(), regionCode);

/** The entry that a row has taken the place of. */
const wrong = alias(minimumWages, "wrong");

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      id: minimumWages.id,
      regionCode: minimumWages.regionCode,
      regionName: regions.name,
      validFrom: minimumWages.validFrom,
      monthlyFen: minimumWages.monthlyFen,
      source: minimumWages.source,
      enteredBy: accounts.name,
      reason: minimumWages.reason,
      wrongFrom: wrong.validFrom,
      wrongFen: wrong.monthlyFen,
    })
    .from(minimumWages)
    .innerJoin(accounts, eq(accounts.id, minimumWages.enteredBy))
    .innerJoin(regions, eq(regions.code, minimumWages.regionCode))
    .leftJoin(wrong, eq(wrong.id, minimumWages.replacesId))
    .where(where)
    .orderBy(asc(minimumWages.regionCode), desc(minimumWages.validFrom))
    .limit(limit);

export type MinimumWageRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** The entry that the officer is to correct, where it stands in the own region or below. Throws `not_found`. */
export async function minimumWageToCorrect({ regionCode }: Officer, id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const own = like(minimumWages.regionCode, `${regionCode}%`);
  const { validFrom, monthlyFen, source } = minimumWages;
  const [row] = await db()
    .select({
      ...{ id: minimumWages.id, regionCode: minimumWages.regionCode, regionName: regions.name },
      ...{ validFrom, monthlyFen, source, enteredAt: minimumWages.enteredAt },
    })
    .from(minimumWages)
    .innerJoin(regions, eq(regions.code, minimumWages.regionCode))
    .where(and(eq(minimumWages.id, id), own, isNull(minimumWages.replacedOn)));
  if (!row) throw notFound();
  return row;
}

export type WrongMinimumWage = Awaited<ReturnType<typeof minimumWageToCorrect>>;

/** Entries that concern the officer's region or one below it; of a region by the beginning of its name or code. */
export const matching = ({ regionCode }: Officer, { q, on }: MinimumWageFilter): SQL | undefined =>
  and(
    or(like(minimumWages.regionCode, `${regionCode}%`), sql`${regionCode} like ${minimumWages.regionCode} || '%'`),
    on ? lte(minimumWages.validFrom, on) : undefined,
    q
      ? sql`exists (select 1 from ${regions} where ${regions.code} = ${minimumWages.regionCode}
          and (starts_with(${regions.name}, ${q}) or starts_with(${regions.code}, ${q})))`
      : undefined,
  );

const inForce = (officer: Officer, filter: MinimumWageFilter): SQL | undefined =>
  and(isNull(minimumWages.replacedOn), matching(officer, filter));

const Place = z.tuple([z.string(), z.iso.date()]);

function afterPlace(cursor: string | undefined): SQL | undefined {
  const place = Place.safeParse(decodeCursor(cursor));
  if (!place.success) return undefined;
  const [code, from] = place.data;
  return or(
    gt(minimumWages.regionCode, code),
    and(eq(minimumWages.regionCode, code), lt(minimumWages.validFrom, from)),
  );
}

/** One page of the standards, by region and the latest first. */
export const minimumWageList = (
  officer: Officer,
  filter: MinimumWageFilter,
  size?: number,
): Promise<Page<MinimumWageRow>> =>
  pageOf(
    (limit) => rowsOf(and(inForce(officer, filter), afterPlace(filter.after)), limit),
    (row) => [row.regionCode, row.validFrom],
    size,
  );

export const minimumWageCount = (officer: Officer, filter: MinimumWageFilter, ceiling?: number): Promise<number> =>
  countUpTo(minimumWages, inForce(officer, filter), { ceiling });
