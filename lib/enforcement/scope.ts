import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import { enforcements } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see what is owed in their region and below; an employer's user what its own employer owes. */
export function enforcementScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return regionScope("enforcement.scope", actor, enforcements.regionCode);
  if (!stands("enforcement.scope")) return sql`true`;
  return actor.employerId === null ? sql`false` : eq(enforcements.employerId, actor.employerId);
}
