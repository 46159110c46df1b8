import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { placedTopicsOf } from "@/db/schema/columns";
import { type Actor, innerPosts, type OfficeRole, type Officer, outerPosts } from "@/lib/auth/actor";
import { guard, stands } from "@/lib/kernel/guard";
import { CITY, COUNTY } from "@/lib/kernel/region-code";

const nothing = sql`false`;

/** The region and all below it, asked in the words in which the lists' indexes hold cities and counties. */
function within(code: PgColumn | SQL, region: string): SQL {
  if (region.length === CITY) return sql`left(${code}, 4) = ${region}`;
  if (region.length === COUNTY) return sql`left(${code}, 6) = ${region}`;
  const isBelow = sql`starts_with(${code}, ${region})`;
  return region.length < CITY ? isBelow : sql`(left(${code}, 6) = ${region.slice(0, COUNTY)} and ${isBelow})`;
}

/** Whether a region is so wide that lists are read along their own order instead of along an index of regions. */
export const isAboveCities = ({ regionCode }: Officer): boolean => regionCode.length < CITY;

/**
 * What an officer's region lets them see: the organ's region and all below it, as one prefix on a
 * trimmed region code. Nothing for anyone else; the system sees all.
 */
export function regionScope(guardName: string, actor: Actor, regionCode: PgColumn | SQL): SQL {
  if (!stands(guardName)) return sql`true`;
  switch (actor.kind) {
    case "officer":
      return within(regionCode, actor.regionCode);
    case "system":
      return sql`true`;
    case "employer":
    case "public":
      return nothing;
  }
}

/** Posts whose work is with matters: the three administrators and the members of other units are not among them. */
const readers: readonly OfficeRole[] = [...innerPosts, ...outerPosts];

const readsMatters = guard("scope.posts", (actor: Actor): "not_your_post" | null =>
  actor.kind === "officer" && !readers.includes(actor.role) ? "not_your_post" : null,
);

/** The same for complaints, cases and their papers: for an officer whose post has no work there nothing exists. */
export const mattersScope = (guardName: string, actor: Actor, regionCode: PgColumn | SQL): SQL =>
  readsMatters(actor) === null ? regionScope(guardName, actor, regionCode) : nothing;

type Placed = { readonly topics: PgColumn; readonly regionCode: PgColumn };

/** Matters of a topic; the officer's county or city is asked along, as their index holds it, and stands in no scope's place. */
export function ofTopic({ regionCode }: Officer, matter: Placed, topic: string): SQL {
  const place = [COUNTY, CITY].filter((length) => regionCode.length >= length).slice(0, 1);
  const sought = [topic, ...place.map((length) => regionCode.slice(0, length))];
  const values = sql.join(
    sought.map((each) => sql`${each}`),
    sql`, `,
  );
  return sql`${placedTopicsOf(matter.topics, matter.regionCode)} @> array[${values}]::text[]`;
}
