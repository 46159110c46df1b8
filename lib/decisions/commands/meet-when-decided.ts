import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { decisions } from "@/db/schema";
import { meetClocks, stopClock } from "@/lib/deadlines/clocks";
import type { LegalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";

/**
 * The days to decide are kept, on the day of the last decision, once no proceeding of the case waits any more. The
 * ninety days of 《行政处罚法》第六十条 ask for the penalty alone: a remedy that still waits does not hold them open, and
 * where none is proposed they end with the last decision, which does not meet them.
 */
export async function meetWhenDecided(ctx: Context, caseId: string): Promise<void> {
  const proceedings = await ctx.db
    .select({ kind: decisions.kind, state: decisions.state, decidedOn: decisions.decidedOn })
    .from(decisions)
    .where(and(eq(decisions.caseId, caseId), ne(decisions.state, "withdrawn")));
  const penal = proceedings.filter(({ kind }) => kind !== "remedy");
  const last = lastDecided(proceedings);
  if (last !== null) await meetClocks(ctx, caseId, ["T-DECIDE-15"], last);
  const penalOn = lastDecided(penal);
  if (penalOn !== null) await meetClocks(ctx, caseId, ["T-PEN-90"], penalOn);
  else if (penal.length === 0 && last !== null) await stopClock(ctx, caseId, "T-PEN-90", last);
}

type Proceeding = { readonly state: string; readonly decidedOn: LegalDate | null };

/** The day of the last decision; null while one waits or there is none. */
function lastDecided(proceedings: readonly Proceeding[]): LegalDate | null {
  if (proceedings.some(({ state }) => state !== "decided")) return null;
  return (
    proceedings
      .map(({ decidedOn }) => decidedOn ?? "")
      .toSorted()
      .at(-1) || null
  );
}
