import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { assertNamesNobody } from "@/lib/cases/commands/assert-names-nobody";
import { standingCalendar, stopClock } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { issuePaper } from "@/lib/documents/issue";
import { wageRestorationDecision } from "@/lib/documents/templates/wage-restoration-decision";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { RestoreListingInput } from "../input";
import { paperPlace, restorationOnPaper } from "../paper-inputs";
import { listingRegion } from "../queries/listing-region";

/**
 * The removal rested on false papers: the listing stands again and its three years are counted afresh (第十五条), by a
 * decision on paper.
 */
export async function restoreListing(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RestoreListingInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const calendar = await standingCalendar(ctx, await listingRegion(ctx, id));
  const listedUntil = limitDue("T-LIST-3Y", today, calendar).dueOn;
  const columns = {
    ...{ restoredOn: today, restoredBecause: reason, restorationUndoneOn: null, listedUntil },
    ...{ correctedOn: null, promisedOn: null, endGround: null, endedOn: null, endedBy: null, endedBecause: null },
    ...{ offOn: null, offBy: null, offNote: null },
  };
  const row = await advanceListing(ctx, { id, version, act: "restore", columns });
  await assertNamesNobody(ctx, row.caseId, [reason]);
  const input = await restorationOnPaper(ctx.db, row, { restoredOn: today, listedUntil, reason });
  const paper = await issuePaper(ctx, { paper: wageRestorationDecision, input, ...paperPlace(row) });
  await ctx.db.update(wageListings).set({ restorationId: paper.id }).where(eq(wageListings.id, id));
  await stopClock(ctx, id, "T-LIST-OFF-10", today);
  return row;
}
