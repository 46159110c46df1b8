import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";

const nothing = sql`false`;

/**
 * What an officer's region lets them see: the organ's region and all below it, as one prefix on a
 * trimmed region code. Nothing for anyone else; the system sees all.
 */
export function regionScope(guardName: string, actor: Actor, regionCode: PgColumn | SQL): SQL {
  if (!stands(guardName)) return sql`true`;
  switch (actor.kind) {
    case "officer":
      return sql`${regionCode} like ${`${actor.regionCode}%`}`;
    case "system":
      return sql`true`;
    case "employer":
    case "public":
      return nothing;
  }
}
