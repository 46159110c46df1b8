import "server-only";
import type { z } from "zod";
import { regroupings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { holdCases } from "../advance";
import type { ProposeMergeInput } from "../input";
import { inOrder } from "../order";
import { proposeRefusal } from "../policy";
import { isPending } from "../queries/pending";
import { mergeFacts } from "../queries/regrouping-facts";

/** A case officer proposes that two cases become one: the one that was opened first goes on, the other ends. */
export async function proposeMerge(
  ctx: Context<Officer>,
  { caseId, withId, reason }: z.output<typeof ProposeMergeInput>,
): Promise<{ id: string; caseId: string }> {
  const [one, other] = await holdCases(ctx, [caseId, withId]);
  if (!one || !other) throw notFound();
  const { into, from } = inOrder(one, other);
  const facts = await mergeFacts(ctx.db, { into, from }, ctx.now);
  const refusal = proposeRefusal(ctx.actor, facts, await isPending(ctx.db, [into.id, from.id]));
  if (refusal !== null) throw refused(refusal);
  const by = { proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(regroupings)
    .values({
      ...{ kind: "merge" as const, caseId: into.id, otherId: from.id, regionCode: into.regionCode, title: "" },
      ...{ reason, ...by },
    })
    .returning({ id: regroupings.id });
  if (!row) throw new Error("a proposal was not stored");
  ctx.record({
    act: "regrouping.proposeMerge",
    subject: { kind: "regrouping", id: row.id },
    about: [into.id, from.id, into.employerId],
    to: "proposed",
    particulars: { into: into.number, from: from.number },
  });
  return { id: row.id, caseId };
}
