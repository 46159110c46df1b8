import "server-only";
import { and, eq, exists, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions, enforcements } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { regionScope } from "@/lib/workflow/scope";

/** Officers see what is owed in their region and below; an employer's user what its own employer owes, no person. */
export function enforcementScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return regionScope("enforcement.scope", actor, enforcements.regionCode);
  if (!stands("enforcement.scope")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  return and(inArray(enforcements.employerId, [...actor.files]), isOnUnit()) ?? sql`false`;
}

const isOnUnit = (): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(decisions)
      .where(and(eq(decisions.id, enforcements.decisionId), isNull(decisions.personId))),
  );
