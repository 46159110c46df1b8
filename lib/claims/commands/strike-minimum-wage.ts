import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { minimumWages } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError, notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { StrikeMinimumWageInput } from "../input";
import { minimumWageRefusal } from "../policy";
import { countReckonedBy } from "../queries/reckoned-by";

/**
 * Strikes a region's minimum wage that was entered wrongly and that nothing takes the place of. It is kept with the
 * reason, and amounts verified by it keep what they were reckoned by: their ledgers say so to those who hold them.
 * Throws `stale` where it was corrected or struck before.
 */
export async function strikeMinimumWage(
  ctx: Context<Officer>,
  { id, reason }: z.output<typeof StrikeMinimumWageInput>,
): Promise<{ id: string }> {
  const notOfPost = minimumWageRefusal(ctx.actor, "");
  if (notOfPost !== null) throw refused(notOfPost);
  const [wrong] = await ctx.db.select().from(minimumWages).where(eq(minimumWages.id, id)).for("update");
  if (!wrong) throw notFound();
  const notOfRegion = minimumWageRefusal(ctx.actor, wrong.regionCode);
  if (notOfRegion !== null) throw refused(notOfRegion);
  if (wrong.replacedOn !== null) throw new DomainError("stale");
  const lines = await countReckonedBy(ctx.db, wrong);
  const struck = { replacedOn: legalDate(ctx.now), struckBy: ctx.actor.id, struckBecause: reason };
  await ctx.db.update(minimumWages).set(struck).where(eq(minimumWages.id, id));
  const { regionCode: region, validFrom, monthlyFen } = wrong;
  ctx.record({
    act: "minimumWage.strike",
    subject: { kind: "minimumWage", id },
    particulars: { region, validFrom, monthlyFen, reason, lines },
  });
  return { id };
}
