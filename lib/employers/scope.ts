import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import { employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see the employers of their region and below; an employer's user its own, once confirmed. */
export function employerScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return regionScope("employers.scope", actor, employers.regionCode);
  if (!stands("employers.scope")) return sql`true`;
  return actor.employerId === null ? sql`false` : eq(employers.id, actor.employerId);
}
