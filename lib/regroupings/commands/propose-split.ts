import "server-only";
import type { z } from "zod";
import { regroupingParts, regroupings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { holdCases } from "../advance";
import type { ProposeSplitInput } from "../input";
import { partsIn } from "../parts";
import { proposeRefusal } from "../policy";
import { isPending } from "../queries/pending";
import { splitFacts } from "../queries/regrouping-facts";

/** A case officer proposes that a part of a case goes on in a case of its own. */
export async function proposeSplit(
  ctx: Context<Officer>,
  input: z.output<typeof ProposeSplitInput>,
): Promise<{ id: string; caseId: string }> {
  const { caseId, title, reason } = input;
  const [kase] = await holdCases(ctx, [caseId]);
  if (!kase) throw notFound();
  const parts = partsIn(input);
  const facts = await splitFacts(ctx.db, kase, parts, ctx.now);
  const refusal = proposeRefusal(ctx.actor, facts, await isPending(ctx.db, [caseId]));
  if (refusal !== null) throw refused(refusal);
  const by = { proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) };
  const [row] = await ctx.db
    .insert(regroupings)
    .values({ kind: "split", caseId, regionCode: kase.regionCode, title, reason, ...by })
    .returning({ id: regroupings.id });
  if (!row) throw new Error("a proposal was not stored");
  await ctx.db.insert(regroupingParts).values(parts.map((part) => ({ ...part, regroupingId: row.id })));
  ctx.record({
    act: "regrouping.proposeSplit",
    subject: { kind: "regrouping", id: row.id },
    about: [caseId, kase.employerId],
    to: "proposed",
    particulars: { parts: parts.length },
  });
  return { id: row.id, caseId };
}
