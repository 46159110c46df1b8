import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { wageListings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { standingCalendar, stopClock } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { UndoneInput } from "../input";
import { fellBecause } from "../labels";
import { listingFacts } from "../queries/listing-facts";

type Undone = z.output<typeof UndoneInput>;

/** A removal that was annulled: the listing stands again as it was, its three years counted as before. */
export async function undoRemoval(ctx: Context<Officer>, { id, version }: Undone) {
  const columns = {
    ...{ endGround: null, endedOn: null, endedBy: null, endedBecause: null },
    ...{ offOn: null, offBy: null, offNote: null },
  };
  const row = await advanceListing(ctx, { id, version, act: "undoRemoval", columns });
  await stopClock(ctx, id, "T-LIST-OFF-10", legalDate(ctx.now));
  return row;
}

/** A restoration that was annulled: the early removal stands again, and the years that were counted anew are void. */
export async function undoRestoration(ctx: Context<Officer>, { id, version }: Undone) {
  const endedOn = legalDate(ctx.now);
  const columns = { endGround: "early", endedOn, endedBy: ctx.actor.id, restorationUndoneOn: endedOn } as const;
  const row = await advanceListing(ctx, { id, version, act: "undoRestoration", columns });
  const { restorationFellBy } = await listingFacts(ctx.db, row, ctx.now);
  if (restorationFellBy === null || row.listedOn === null) throw new Error("a restoration that stands was undone");
  const listedUntil = limitDue("T-LIST-3Y", row.listedOn, await standingCalendar(ctx, row.regionCode)).dueOn;
  const ended = { listedUntil, endedBecause: fellBecause(restorationFellBy) };
  await ctx.db.update(wageListings).set(ended).where(eq(wageListings.id, id));
  await stopClock(ctx, id, "T-LIST-REMOVE-15", endedOn);
  return row;
}
