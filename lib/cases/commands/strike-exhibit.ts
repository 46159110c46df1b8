import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { StrikeExhibitInput } from "../evidence-input";
import { exhibitStrikeRefusal } from "../evidence-policy";
import { exhibitUses } from "../queries/exhibit-uses";
import { holdExhibit } from "./hold-exhibit";

/**
 * Strikes an exhibit on which nothing rests, such as a picture that belongs to another case or that would tell an
 * informant (《条例》第九条). Row, number and bytes stay with who struck it and why.
 */
export async function strikeExhibit(
  ctx: Context<Officer>,
  { caseId, id, reason }: z.output<typeof StrikeExhibitInput>,
): Promise<{ caseId: string }> {
  const exhibit = await holdExhibit(ctx, { caseId, id, gathered: "evidence_struck" });
  const facts = { isStruck: exhibit.struckAt !== null, uses: await exhibitUses(ctx.db, id) };
  const refusal = exhibitStrikeRefusal(facts);
  if (refusal !== null) throw refused(refusal);
  await ctx.db
    .update(evidence)
    .set({ struckBecause: reason, struckBy: ctx.actor.id, struckAt: ctx.now })
    .where(eq(evidence.id, id));
  return { caseId };
}
