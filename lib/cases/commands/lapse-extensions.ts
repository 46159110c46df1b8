import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { extensions } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

/**
 * What was asked for and not decided ends with its case, neither granted nor refused: its reasons are those of an
 * investigation that is over. The caller holds the case. Answers how many there were.
 */
export async function lapseExtensions(ctx: Context, caseId: string): Promise<number> {
  const lapsed = await ctx.db
    .update(extensions)
    .set({ decidedOn: legalDate(ctx.now) })
    .where(and(eq(extensions.caseId, caseId), isNull(extensions.decidedOn)))
    .returning({ id: extensions.id });
  return lapsed.length;
}
