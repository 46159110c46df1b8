import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { cases, reopenings, suspensions } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { reopenClock, reviveClocks } from "@/lib/deadlines/revived-clocks";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceCase } from "../advance";
import type { ReopenCaseInput } from "../input";

/**
 * The head takes up again a case that had been closed or rescinded, or was handed over and came back: its investigation
 * begins anew, with a new T-INV. The ninety days of a penalty run on from the day on which the case was opened
 * (《行政处罚法》第六十条), if its end alone had stopped them. What had been issued, served and archived stays as it is.
 */
export async function reopenCase(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof ReopenCaseInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const [ended] = await ctx.db.select({ on: cases.endedOn, as: cases.state }).from(cases).where(eq(cases.id, id));
  const columns = { endedOn: null, concludedOn: null, conclusion: null, closingGround: null, isExtended: false };
  const kase = await advanceCase(ctx, {
    ...{ id, version, act: "reopen", columns: { ...columns, closingNote: null } },
    particulars: { endedOn: ended?.on ?? null },
  });
  if (ended?.on) await reviveClocks(ctx, id, ["T-PEN-90"], ended.on);
  // A case that ended under an earlier version of the process met them with its end.
  await reopenClock(ctx, id, "T-PEN-90", ended?.on);
  await ctx.db
    .update(suspensions)
    .set({ untilOn: today, resumedBy: ctx.actor.id, resumedBecause: reason })
    .where(and(eq(suspensions.caseId, id), isNull(suspensions.untilOn)));
  await ctx.db.insert(reopenings).values({
    ...{ caseId: id, regionCode: kase.regionCode, reason, reopenedOn: today, decidedBy: ctx.actor.id },
    ...{ endedOn: ended?.on ?? null, endedAs: ended?.as ?? "closed" },
  });
  return { id };
}
