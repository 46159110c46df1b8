import "server-only";
import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { decisions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

export type Decision = typeof decisions.$inferSelect;

/**
 * Officers see the proceedings of their region and below; an employer's user its own, once it was told of them, and
 * none on a person.
 */
export function decisionScope(actor: Actor): SQL {
  if (actor.kind !== "employer") return mattersScope("decisions.scope", actor, decisions.regionCode);
  if (!stands("decisions.scope")) return sql`true`;
  if (actor.employerId === null) return sql`false`;
  const isTold = or(isNotNull(decisions.noticeId), eq(decisions.procedure, "spot"));
  return and(inArray(decisions.employerId, [...actor.files]), isNull(decisions.personId), isTold) ?? sql`false`;
}
