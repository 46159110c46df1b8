import "server-only";
import type { z } from "zod";
import { wageListingRemovals } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing, type Listing } from "../advance";
import type { ApplyForRemovalInput, ApplyOnlineInput } from "../input";

type Entered = z.output<typeof ApplyForRemovalInput>;
type Application = Entered & { readonly isFromPortal: boolean; readonly promise: string };

/** Enters an application to be taken off early, complete or not; it is decided within fifteen working days (第十四条). */
export const applyForRemoval = (ctx: Context<Officer>, application: Entered): Promise<Listing> =>
  apply(ctx, { ...application, isFromPortal: false, promise: "" });

/** The employer's own user applies in the portal; its promise is made on the day on which it writes it there. */
export async function applyOnline(
  ctx: Context<EmployerUser>,
  { promise, ...said }: z.output<typeof ApplyOnlineInput>,
): Promise<{ id: string }> {
  const today = legalDate(ctx.now);
  const promisedOn = promise === "" ? ("" as const) : today;
  const by = { appliedOn: today, givenBy: ctx.actor.name, promisedOn, promise };
  const { id } = await apply(ctx, { ...said, ...by, isFromPortal: true });
  return { id };
}

async function apply(
  ctx: Context<Officer | EmployerUser>,
  { id, version, ...application }: Application,
): Promise<Listing> {
  const { appliedOn, correctedOn, promisedOn, isFromPortal } = application;
  const columns = { correctedOn, promisedOn: promisedOn || null };
  const particulars = { isFromPortal };
  const row = await advanceListing(ctx, { id, version, act: "applyForRemoval", columns, particulars });
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
