import "server-only";
import type { z } from "zod";
import { wageListingRemovals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing } from "../advance";
import type { ApplyForRemovalInput } from "../input";

/** Enters an application to be taken off early, complete or not; it is decided within fifteen working days (第十四条). */
export async function applyForRemoval(
  ctx: Context<Officer>,
  { id, version, ...application }: z.output<typeof ApplyForRemovalInput>,
): Promise<{ id: string; caseId: string }> {
  const { appliedOn, correctedOn, promisedOn } = application;
  const columns = { correctedOn, promisedOn: promisedOn || null };
  const row = await advanceListing(ctx, { id, version, act: "applyForRemoval", columns });
  const today = legalDate(ctx.now);
  if (appliedOn > today || appliedOn < (row.listedOn ?? "")) throw invalid({ appliedOn: "listing_day_before_listing" });
  if (correctedOn > appliedOn) throw invalid({ correctedOn: "listing_day_before_listing" });
  const entered = { recordedBy: ctx.actor.id, recordedAt: ctx.now, listingId: id };
  await ctx.db.insert(wageListingRemovals).values({ ...application, ...columns, ...entered });
  await openClock(ctx, {
    ...{ limit: "T-LIST-REMOVE-15", startedOn: appliedOn, regionCode: row.regionCode },
    ...{ subject: { kind: "wageListing", id }, file: { kind: "case", id: row.caseId } },
  });
  return row;
}
