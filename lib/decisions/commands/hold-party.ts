import "server-only";
import { eq, sql } from "drizzle-orm";
import { cases, decisions, employers, responsiblePersons } from "@/db/schema";
import type { Context } from "@/lib/workflow/context";

const held = sql`pg_advisory_xact_lock(hashtextextended('fines:' || coalesce(${employers.mergedIntoId}, ${employers.id}), 0))`;

const heldPerson = sql`pg_advisory_xact_lock(hashtextextended('fines:' || ${responsiblePersons.idNumberIndex}, 0))`;

/**
 * Whoever decides on acts of the same employer, in whatever case and by whichever of its files, comes one after the
 * other until the end of the act: of two fines on one act the second sees the first (《行政处罚法》第二十九条), of two
 * that revoke one licence too. So does whoever decides on the same person, whose licence is one wherever they worked.
 * Taken before the case is held.
 */
export async function holdPartyOf(ctx: Context, decisionId: string): Promise<void> {
  await ctx.db
    .select({ held })
    .from(decisions)
    .innerJoin(employers, eq(employers.id, decisions.employerId))
    .where(eq(decisions.id, decisionId));
  await ctx.db
    .select({ held: heldPerson })
    .from(decisions)
    .innerJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(eq(decisions.id, decisionId));
}

/** The same for a decision that is made at once in a case. */
export async function holdPartyOfCase(ctx: Context, caseId: string): Promise<void> {
  await ctx.db
    .select({ held })
    .from(cases)
    .innerJoin(employers, eq(employers.id, cases.employerId))
    .where(eq(cases.id, caseId));
}
