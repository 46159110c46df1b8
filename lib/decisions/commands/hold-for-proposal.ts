import "server-only";
import { and, eq, isNull, notInArray } from "drizzle-orm";
import { cases, decisions, responsiblePersons } from "@/db/schema";
import type { CaseFacts } from "@/lib/cases/policy";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { invalid, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { DecisionKind } from "../lifecycle";
import type { DecisionRefusal } from "../policy";

type Kase = typeof cases.$inferSelect;
type Judge = (
  facts: CaseFacts,
  isPending: boolean,
  kase: Kase,
) => DecisionRefusal | null | Promise<DecisionRefusal | null>;

type Aim = { readonly caseId: string; readonly kind: DecisionKind; readonly personId: string | null };

/**
 * Holds a case in which a decision is begun and asks what stands against it, also whether one of the kind is pending
 * against the same party. Throws `not_found` outside the scope, `refused` with the reason, `invalid` for a person whom
 * the case's register does not hold.
 */
export async function holdForProposal(ctx: Context, { caseId, kind, personId }: Aim, judge: Judge) {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const facts = await caseFacts(ctx.db, kase, ctx.now);
  const waits = notInArray(decisions.state, ["decided", "withdrawn"]);
  const party = personId === null ? isNull(decisions.personId) : eq(decisions.personId, personId);
  const same = and(eq(decisions.caseId, caseId), party, eq(decisions.kind, kind), waits);
  const reason = await judge(facts, (await ctx.db.$count(decisions, same)) > 0, kase);
  if (reason !== null) throw refused(reason);
  if (personId !== null) await assertEntered(ctx, caseId, personId);
  return { kase, facts };
}

async function assertEntered(ctx: Context, caseId: string, personId: string): Promise<void> {
  const entered = and(
    eq(responsiblePersons.id, personId),
    eq(responsiblePersons.caseId, caseId),
    isNull(responsiblePersons.struckOn),
  );
  if ((await ctx.db.$count(responsiblePersons, entered)) === 0) throw invalid({ personId: "person_unknown" });
}
