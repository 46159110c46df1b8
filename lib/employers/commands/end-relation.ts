import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { employerRelations } from "@/db/schema";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, invalid, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { EndRelationInput } from "../input";
import { endFault, partRefusal } from "../policy";
import { lockRelation } from "./lock-employer";

/** Records that a relation between two employers is over, from which day and why. */
export async function endRelation(
  ctx: Context,
  { id, version, untilOn, reason }: z.output<typeof EndRelationInput>,
): Promise<{ id: string }> {
  const relation = await lockRelation(ctx, id);
  const refusal = partRefusal(ctx.actor, relation);
  if (refusal !== null) throw refused(refusal);
  if (relation.version !== version) throw new DomainError("stale");
  const fault = endFault(relation, untilOn, legalDate(ctx.now));
  if (fault !== null) throw invalid({ untilOn: fault });
  await ctx.db
    .update(employerRelations)
    .set({ untilOn, endedBecause: reason, version: version + 1 })
    .where(eq(employerRelations.id, id));
  ctx.record({
    act: "employer.endRelation",
    subject: { kind: "employer", id: relation.fromId },
    about: [relation.toId],
    particulars: { kind: relation.kind, untilOn },
  });
  return { id: relation.fromId };
}
