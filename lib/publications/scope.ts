import "server-only";
import { and, eq, gte, isNull, or, type SQL, sql } from "drizzle-orm";
import { majorViolations, publications } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { LegalDate } from "@/lib/kernel/clock";
import { stands } from "@/lib/kernel/guard";
import { mattersScope } from "@/lib/workflow/scope";

/** Officers see what is public, or is to be, of their region's decisions and of those below. */
export const publicationScope = (actor: Actor): SQL =>
  mattersScope("publications.scope", actor, publications.regionCode);

/** The candidates and the lists of major violations, on the same terms. */
export const majorScope = (actor: Actor): SQL => mattersScope("majors.scope", actor, majorViolations.regionCode);

/** What anyone reads on that day: published, neither withdrawn nor taken down, and not past its last day. */
export function isPublicOn(today: LegalDate): SQL {
  if (!stands("publications.public")) return sql`${publications.documentId} is not null`;
  const lasts = or(isNull(publications.publicUntil), gte(publications.publicUntil, today));
  return and(eq(publications.state, "published"), lasts) ?? sql`false`;
}
