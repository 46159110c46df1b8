import "server-only";
import { openClock, stopClock } from "@/lib/deadlines/clocks";
import { addDays, legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { Enforcement } from "../advance";
import { enforcementState } from "../queries/enforcement-facts";

/** Sets the clock of the three months anew from what stands now; without a window of the organ's own it runs not. */
export async function setCourtClock(ctx: Context, row: Enforcement): Promise<void> {
  const { window } = await enforcementState(ctx.db, row, ctx.now);
  const { id, caseId, regionCode } = row;
  await stopClock(ctx, id, "T-COURT-3M", legalDate(ctx.now));
  if (window === null) return;
  await openClock(ctx, {
    limit: "T-COURT-3M",
    startedOn: addDays(window.opensOn, -1),
    subject: { kind: "enforcement", id },
    file: { kind: "case", id: caseId },
    regionCode,
  });
}
