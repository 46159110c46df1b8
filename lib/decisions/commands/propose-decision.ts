import "server-only";
import type { z } from "zod";
import { decisions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { ProposeDecisionInput } from "../input";
import { proposeRefusal } from "../policy";
import { holdForProposal } from "./hold-for-proposal";
import { proposalColumns } from "./proposal-columns";
import { putDecisionItems } from "./put-decision-items";

/** Puts a decision on a concluded case before the squad leader (25号令 第三十三条). Nothing is told to the party yet. */
export async function proposeDecision(
  ctx: Context<Officer>,
  input: z.output<typeof ProposeDecisionInput>,
): Promise<{ id: string; caseId: string }> {
  const personId = input.personId === "" ? null : input.personId;
  const aim = { kind: input.kind, isOfPerson: personId !== null };
  const { kase } = await holdForProposal(ctx, { ...input, personId }, (facts, isPending) =>
    proposeRefusal(ctx.actor, facts, { ...aim, isPending }),
  );
  const { id: caseId, organId, regionCode, employerId } = kase;
  const [decision] = await ctx.db
    .insert(decisions)
    .values({
      ...{ caseId, organId, regionCode, employerId, personId, kind: input.kind },
      ...{ proposedBy: ctx.actor.id, proposedOn: legalDate(ctx.now) },
      ...proposalColumns(input),
    })
    .returning({ id: decisions.id });
  if (!decision) throw new Error("a decision was not stored");
  const place = { id: decision.id, caseId, kind: input.kind, organId, regionCode, employerId, personId };
  await putDecisionItems(ctx, place, input);
  ctx.record({
    act: "decision.propose",
    subject: { kind: "decision", id: decision.id },
    about: [caseId, employerId, personId],
    to: "proposed",
    particulars: { kind: input.kind, items: input.items.length, isOfPerson: personId !== null },
  });
  return { id: decision.id, caseId };
}
