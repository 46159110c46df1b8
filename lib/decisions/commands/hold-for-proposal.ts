import "server-only";
import { and, eq, notInArray } from "drizzle-orm";
import { cases, decisions } from "@/db/schema";
import type { CaseFacts } from "@/lib/cases/policy";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { DecisionKind } from "../lifecycle";
import type { DecisionRefusal } from "../policy";

type Kase = typeof cases.$inferSelect;
type Judge = (
  facts: CaseFacts,
  isPending: boolean,
  kase: Kase,
) => DecisionRefusal | null | Promise<DecisionRefusal | null>;

/**
 * Holds a case in which a decision is begun and asks what stands against it, also whether one of the kind is pending.
 * Throws `not_found` outside the scope, `refused` with the reason.
 */
export async function holdForProposal(
  ctx: Context,
  { caseId, kind }: { readonly caseId: string; readonly kind: DecisionKind },
  judge: Judge,
) {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const facts = await caseFacts(ctx.db, kase, ctx.now);
  const waits = notInArray(decisions.state, ["decided", "withdrawn"]);
  const pending = await ctx.db.$count(decisions, and(eq(decisions.caseId, caseId), eq(decisions.kind, kind), waits));
  const reason = await judge(facts, pending > 0, kase);
  if (reason !== null) throw refused(reason);
  return { kase, facts };
}
