import "server-only";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { scoreStandards, scoreWeights } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { SetStandardInput } from "../input";
import { standardRefusal } from "../policy";

/**
 * Sets a region's standard from a day on, with its points by item. Throws `refused` to whom it is not, and for a day
 * that is not later than the last standard's.
 */
export async function setStandard(
  ctx: Context<Officer>,
  { weights, ...input }: z.output<typeof SetStandardInput>,
): Promise<{ id: string }> {
  const [last] = await ctx.db
    .select({ validFrom: scoreStandards.validFrom })
    .from(scoreStandards)
    .where(eq(scoreStandards.regionCode, input.regionCode))
    .orderBy(desc(scoreStandards.validFrom))
    .limit(1);
  const reason = standardRefusal(ctx.actor, { ...input, lastFrom: last?.validFrom ?? null });
  if (reason !== null) throw refused(reason);
  const [standard] = await ctx.db
    .insert(scoreStandards)
    .values({ ...input, enteredBy: ctx.actor.id, enteredAt: ctx.now })
    .returning({ id: scoreStandards.id });
  if (!standard) throw new Error("a standard was not stored");
  const counting = weights.filter(({ points }) => points > 0);
  await ctx.db.insert(scoreWeights).values(counting.map((weight) => ({ ...weight, standardId: standard.id })));
  ctx.record({
    act: "scoreStandard.set",
    subject: { kind: "scoreStandard", id: standard.id },
    particulars: { region: input.regionCode, validFrom: input.validFrom, items: counting.length },
  });
  return standard;
}
