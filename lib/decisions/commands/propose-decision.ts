import "server-only";
import { and, eq, notInArray } from "drizzle-orm";
import type { z } from "zod";
import { cases, decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { caseScope } from "@/lib/cases/scope";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProposeDecisionInput } from "../input";
import type { DecisionKind } from "../lifecycle";
import { proposeRefusal } from "../policy";
import { proposalColumns } from "./proposal-columns";
import { putDecisionItems } from "./put-decision-items";

/** Puts a decision on a concluded case before the squad leader (25号令 第三十三条). Nothing is told to the party yet. */
export async function proposeDecision(
  ctx: Context<Officer>,
  input: z.output<typeof ProposeDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const kase = await holdCase(ctx, input);
  const { id: caseId, organId, regionCode, employerId } = kase;
  const [decision] = await ctx.db
    .insert(decisions)
    .values({
      ...{ caseId, organId, regionCode, employerId, kind: input.kind },
      ...{ proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) },
      ...proposalColumns(input),
    })
    .returning({ id: decisions.id });
  if (!decision) throw new Error("a decision was not stored");
  await putDecisionItems(ctx, { id: decision.id, caseId, kind: input.kind, organId, regionCode, employerId }, input);
  ctx.record({
    act: "decision.propose",
    subject: { kind: "decision", id: decision.id },
    about: [caseId, employerId],
    to: "proposed",
    particulars: { kind: input.kind, items: input.items.length },
  });
  return { id: decision.id, caseId };
}

async function holdCase(ctx: Context<Officer>, { caseId, kind }: { caseId: string; kind: DecisionKind }) {
  const [kase] = await ctx.db
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(ctx.actor)))
    .for("no key update");
  if (!kase) throw notFound();
  const facts = await caseFacts(ctx.db, kase, ctx.now);
  const waits = notInArray(decisions.state, ["decided", "withdrawn"]);
  const pending = await ctx.db.$count(decisions, and(eq(decisions.caseId, caseId), eq(decisions.kind, kind), waits));
  const reason = proposeRefusal(ctx.actor, facts, pending > 0);
  if (reason !== null) throw refused(reason);
  return kase;
}
