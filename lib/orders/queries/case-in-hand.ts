import "server-only";
import { and, eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { gatherRefusal } from "../policy";

/**
 * Holds a case in scope while something is added to it: one at a time, and not beside its closing.
 * Throws `not_found`, or `refused` with the reason why this officer may not gather in it now.
 */
export async function caseInHand(ctx: Context<Officer>, caseId: string) {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const reason = gatherRefusal(ctx.actor, await caseFacts(ctx.db, kase, ctx.now));
  if (reason !== null) throw refused(reason);
  return kase;
}
