import "server-only";
import type { z } from "zod";
import { wageListingObjections } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { openClock } from "@/lib/deadlines/clocks";
import { deliveryOf } from "@/lib/deliveries/queries/delivery-of";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { invalid } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceListing, type Listing } from "../advance";
import type { ObjectOnlineInput, RecordListingObjectionInput } from "../input";

/**
 * Enters an objection as it was handed in (第六条). One that comes after the five working days is entered too: whether it
 * is late is shown, and the check is due all the same within five working days of its receipt.
 */
export async function recordListingObjection(
  ctx: Context<Officer>,
  { id, version, ...objection }: z.output<typeof RecordListingObjectionInput>,
): Promise<{ id: string; caseId: string }> {
  const row = await advanceListing(ctx, { id, version, act: "recordObjection" });
  await assertDayOfParty(ctx, row, { field: "receivedOn", on: objection.receivedOn });
  await store(ctx, row, { ...objection, isFromPortal: false });
  return row;
}

/** The employer's own user objects in the portal. */
export async function objectOnline(
  ctx: Context<EmployerUser>,
  { id, version, content }: z.output<typeof ObjectOnlineInput>,
): Promise<{ id: string }> {
  const particulars = { isFromPortal: true };
  const row = await advanceListing(ctx, { id, version, act: "recordObjection", particulars });
  await store(ctx, row, { content, receivedOn: legalDate(ctx.now), givenBy: ctx.actor.name, isFromPortal: true });
  return { id };
}

type Objection = Omit<z.output<typeof RecordListingObjectionInput>, "id" | "version"> & {
  readonly isFromPortal: boolean;
};

async function store(ctx: Context<Officer | EmployerUser>, row: Listing, objection: Objection): Promise<void> {
  const [made] = await ctx.db
    .insert(wageListingObjections)
    .values({ ...objection, listingId: row.id, recordedBy: ctx.actor.id, recordedAt: ctx.now })
    .returning({ id: wageListingObjections.id });
  if (!made) throw new Error("an objection was not stored");
  await openClock(ctx, {
    ...{ limit: "T-LIST-CHECK-5", startedOn: objection.receivedOn, regionCode: row.regionCode },
    ...{ subject: { kind: "wageListingObjection", id: made.id }, file: { kind: "case", id: row.caseId } },
  });
}

/** What a party does to a notice lies between its service and today. */
export async function assertDayOfParty(ctx: Context, row: Listing, said: { field: string; on: LegalDate }) {
  const served = row.noticeId === null ? undefined : await deliveryOf(ctx.db, row.noticeId);
  const isWithin = served !== undefined && said.on >= served.servedOn && said.on <= legalDate(ctx.now);
  if (!isWithin) throw invalid({ [said.field]: "listing_day_ahead" });
}
