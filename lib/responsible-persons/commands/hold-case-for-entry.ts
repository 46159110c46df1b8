import "server-only";
import { and, eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { entryRefusal } from "../policy";

/** Holds the case. Throws `not_found`, or why this officer may enter nothing. */
export async function holdCaseForEntry(ctx: Context<Officer>, caseId: string) {
  const inScope = and(eq(cases.id, caseId), caseScope(ctx.actor));
  const [kase] = await ctx.db.select().from(cases).where(inScope).for("no key update");
  if (!kase) throw notFound();
  const reason = entryRefusal(ctx.actor, await caseFacts(ctx.db, kase, ctx.now));
  if (reason !== null) throw refused(reason);
  return kase;
}
