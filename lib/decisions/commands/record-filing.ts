import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { spotPenalties } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceDecision } from "../advance";
import type { RecordFilingInput } from "../spot-input";

/** Puts a penalty on the spot on the organ's record (《行政处罚法》第五十二条第三款). The law gives no number of days. */
export async function recordFiling(
  ctx: Context<Officer>,
  { id, version, note }: z.output<typeof RecordFilingInput>,
): Promise<{ id: string; caseId: string }> {
  const { caseId } = await advanceDecision(ctx, { id, version, act: "recordFiling", particulars: { note } });
  const filed = { filedOn: legalDate(ctx.now), filedBy: ctx.actor.id, filedNote: note };
  await ctx.db.update(spotPenalties).set(filed).where(eq(spotPenalties.decisionId, id));
  return { id, caseId };
}
