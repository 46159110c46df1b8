import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceEnforcement } from "../advance";
import { settledOn } from "../balance";
import type { ConfirmPerformanceInput } from "../input";
import { enforcementClaim } from "../queries/enforcement-claim";
import { openCorrections } from "../queries/open-corrections";

/**
 * Closes the account of a decision that asks for no money, or of which none is owed any more; what it orders to be
 * corrected is verified with it. Throws `invalid`.
 */
export async function confirmPerformance(
  ctx: Context<Officer>,
  { id, version, performedOn, note }: z.output<typeof ConfirmPerformanceInput>,
): Promise<{ id: string; caseId: string }> {
  const particulars = { performedOn, note };
  const row = await advanceEnforcement(ctx, { id, version, act: "perform", columns: { performedOn }, particulars });
  if (performedOn > legalDate(ctx.now)) throw invalid({ performedOn: "day_in_future" });
  if (performedOn < row.servedOn) throw invalid({ performedOn: "day_before_service" });
  const { claim } = await enforcementClaim(ctx.db, row);
  const before = [settledOn(claim), row.correctedOn, row.licenceSettledOn].flatMap((day) => day ?? []).toSorted();
  const last = before.at(-1);
  if (last !== undefined && performedOn < last) throw invalid({ performedOn: `performed_before_paid:${last}` });
  if ((await openCorrections(ctx.db, { ...row, state: "due" })).length > 0) {
    const corrected = { correctedOn: performedOn, correctedBy: ctx.actor.id, correctedNote: note };
    await ctx.db.update(enforcements).set(corrected).where(eq(enforcements.id, id));
  }
  return { id, caseId: row.caseId };
}
