import "server-only";
import { and, eq, exists, inArray, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { cases, complaints, employers, establishments, fieldLeads, patrolVisits } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { mattersScope, regionScope } from "@/lib/workflow/scope";

/** Officers list and keep the employers of their region and below; an employer's user its own, once confirmed. */
export function employerScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return regionScope("employers.scope", actor, employers.regionCode);
  if (!stands("employers.scope")) return sql`true`;
  return actor.employerId === null ? sql`false` : eq(employers.id, actor.employerId);
}

/**
 * What of the register can be read: besides their own region's, officers read the files of employers that have a site
 * in it or a matter before its organs, for competence goes by the place of work (《劳动保障监察条例》第十三条).
 */
export function employerReadScope(actor: Actor): SQL {
  if (actor.kind !== "officer") return employerScope(actor);
  const isNear = [
    found(establishments, eq(establishments.employerId, employers.id), siteScope(actor)),
    ...[cases, complaints, patrolVisits, fieldLeads].map((matter) =>
      found(matter, inArray(matter.employerId, filesOfSame), mattersScope("employers.scope", actor, matter.regionCode)),
    ),
  ];
  return or(employerScope(actor), ...isNear) ?? sql`false`;
}

const siteScope = (actor: Actor): SQL => mattersScope("employers.scope", actor, establishments.regionCode);

const standing = sql`coalesce(${employers.mergedIntoId}, ${employers.id})`;

/** The file itself with those that a merge made one with it. */
const filesOfSame: SQL = sql`(select f.id from ${employers} f
  where f.id = ${standing} or f.merged_into_id = ${standing})`;

const found = (table: PgTable & { readonly id: AnyPgColumn }, ...conditions: SQL[]): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(table)
      .where(and(...conditions)),
  );
