import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";

/** Officers see what their own region, one above it or one below it has entered: a superior's ladder binds them too. */
export function discretionScope(actor: Actor, regionCode: PgColumn): SQL {
  if (!stands("discretion.scope")) return sql`true`;
  switch (actor.kind) {
    case "officer":
      return sql`(${regionCode} like ${`${actor.regionCode}%`} or ${reaches(regionCode, actor.regionCode)})`;
    case "system":
      return sql`true`;
    case "employer":
    case "public":
      return sql`false`;
  }
}

/** True for the rows of the region itself and of those above it. */
export const reaches = (column: PgColumn, regionCode: string): SQL => sql`starts_with(${regionCode}, ${column})`;
