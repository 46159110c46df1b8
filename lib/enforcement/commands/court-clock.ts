import "server-only";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
import { addDays, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import { enforcementState } from "../queries/enforcement-facts";

/**
 * Sets the clock of the three months anew from what stands now, or that of the two years to enforce a judgment; without
 * a window of the organ's own, or anything that a court could enforce, neither runs.
 */
export async function setCourtClock(ctx: Context, row: Enforcement): Promise<void> {
  const { window, judgment, facts } = await enforcementState(ctx.db, row, ctx.now);
  const { id, caseId, regionCode } = row;
  await stopCourtClocks(ctx, id);
  const open = window ?? judgment;
  if (open === null || (facts.owedFen === 0 && !facts.court.isUncorrected)) return;
  await openClock(ctx, {
    limit: window === null ? "T-JUDGMENT-2Y" : "T-COURT-3M",
    startedOn: addDays(open.opensOn, -1),
    subject: { kind: "enforcement", id },
    file: { kind: "case", id: caseId },
    regionCode,
  });
}

/** While a reconsideration or a suit is pending the time for the court is not known. */
export async function stopCourtClocks(ctx: Context, id: string): Promise<void> {
  for (const limit of ["T-COURT-3M", "T-JUDGMENT-2Y"] as const) await stopClock(ctx, id, limit, legalDate(ctx.now));
}
