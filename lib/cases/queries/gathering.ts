import "server-only";
import { and, eq } from "drizzle-orm";
import { cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { caseActRefusal } from "../policy";
import { caseScope } from "../scope";
import { caseActs } from "./case-acts";
import { caseFacts } from "./case-facts";

/** Asks, before a byte of an upload is received, whether the actor may gather. Throws `not_found` or `refused`. */
export async function assertMayGather(actor: Actor, caseId: string): Promise<void> {
  const refusal = (await caseActs(actor, caseId)).refusalOf("gather");
  if (refusal !== null) throw refused(refusal);
}

/** Asks the same inside a transaction, for what is prepared and does not move the case yet. Answers the case. */
export async function assertGathers(ctx: Context, caseId: string): Promise<typeof cases.$inferSelect> {
  const inScope = and(eq(cases.id, caseId), caseScope(ctx.actor));
  const [kase] = await ctx.db.select().from(cases).where(inScope).for("update");
  if (!kase) throw notFound();
  const refusal = caseActRefusal(ctx.actor, await caseFacts(ctx.db, kase, ctx.now), "gather");
  if (refusal !== null) throw refused(refusal);
  return kase;
}
