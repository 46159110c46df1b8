import "server-only";
import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { organs, wageListingPersons, wageListings } from "@/db/schema";
import { countUpTo, olderThan, type Page, pageOf } from "@/lib/workflow/paging";
import type { PublicListingFilter } from "../filter";
import { isPublic } from "../scope";
import { sought } from "./listing-list";

const matching = ({ q = "" }: PublicListingFilter): SQL | undefined =>
  and(isPublic(), q === "" ? undefined : sought(q));

const order = [desc(wageListings.listedOn), desc(wageListings.id)];

const rowsOf = (where: SQL | undefined, limit: number) =>
  db()
    .select({
      ...{ id: wageListings.id, partyName: wageListings.partyName, creditCode: wageListings.creditCode },
      ...{ number: wageListings.number, organName: organs.name },
      ...{ listedOn: wageListings.listedOn, listedUntil: wageListings.listedUntil },
    })
    .from(wageListings)
    .innerJoin(organs, eq(organs.id, wageListings.organId))
    .where(where)
    .orderBy(...order)
    .limit(limit);

export type PublicListing = Awaited<ReturnType<typeof rowsOf>>[number] & { readonly persons: readonly string[] };

/**
 * One page of what anyone reads (第九条): the employer with its credit code, the names of the persons listed with it, by
 * which decision and until when. Nothing of workers and sums.
 */
export async function publicListings(filter: PublicListingFilter, size?: number): Promise<Page<PublicListing>> {
  const where = and(matching(filter), olderThan(filter.after, wageListings.listedOn, wageListings.id));
  const page = await pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.listedOn, row.id],
    size,
  );
  const names = await namesOf(page.rows.map(({ id }) => id));
  return { ...page, rows: page.rows.map((row) => ({ ...row, persons: names.get(row.id) ?? [] })) };
}

export const publicListingCount = (filter: PublicListingFilter, ceiling?: number): Promise<number> =>
  countUpTo(wageListings, matching(filter), { by: filter.q ? [] : order, ceiling });

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db()
    .select({ listingId: wageListingPersons.listingId, name: wageListingPersons.name })
    .from(wageListingPersons)
    .where(inArray(wageListingPersons.listingId, [...ids]))
    .orderBy(asc(wageListingPersons.ordinal));
  return new Map(ids.map((id) => [id, rows.filter(({ listingId }) => listingId === id).map(({ name }) => name)]));
}
