import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { standingCalendar, stopClock } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { RestoreListingInput } from "../input";
import { listingRegion } from "../queries/listing-region";

/** The removal rested on false papers: the listing stands again and its three years are counted afresh (第十五条). */
export async function restoreListing(
  ctx: Context<Officer>,
  { id, version, reason }: z.output<typeof RestoreListingInput>,
): Promise<{ id: string; caseId: string }> {
  const today = legalDate(ctx.now);
  const calendar = await standingCalendar(ctx, await listingRegion(ctx, id));
  const columns = {
    ...{ restoredOn: today, restoredBecause: reason, listedUntil: limitDue("T-LIST-3Y", today, calendar).dueOn },
    ...{ correctedOn: null, promisedOn: null, endGround: null, endedOn: null, endedBy: null, endedBecause: null },
    ...{ offOn: null, offBy: null, offNote: null },
  };
  const row = await advanceListing(ctx, { id, version, act: "restore", columns });
  await stopClock(ctx, id, "T-LIST-OFF-10", today);
  return row;
}
