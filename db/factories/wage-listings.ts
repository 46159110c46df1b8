import { eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { serve } from "@/db/factories/decisions";
import { aServedOrder } from "@/db/factories/orders";
import { orderItems, wageListingObjections, wageListings } from "@/db/schema";
import { act, officer } from "@/lib/testing/world";
import { listEmployer } from "@/lib/wage-listings/commands/list-employer";
import { notifyListing } from "@/lib/wage-listings/commands/notify-listing";
import { proposeListing } from "@/lib/wage-listings/commands/propose-listing";
import { recordListingObjection } from "@/lib/wage-listings/commands/record-listing-objection";
import { ApplyForRemovalInput, ProposeListingInput } from "@/lib/wage-listings/input";
import { MEASURES } from "@/lib/wage-listings/labels";

/** The order's period ends on 2026-12-04; five working days after service of the notice end on 2026-12-15. */
export const PROPOSED = "2026-12-07";
export const TOLD = "2026-12-08";
export const AFTER_OBJECTION = "2026-12-16";

type Entry = Partial<z.input<typeof ProposeListingInput>>;
type Ground = { readonly id: string; readonly caseId: string };

export const listingEntry = ({ id, caseId }: Ground, over: Entry = {}) =>
  ProposeListingInput.parse({
    ...{ caseId, payOrder: `order/${id}`, ground: "event", months: null, standard: "" },
    ...{ migrants: "依据劳动者的户籍证明认定。", evidence: "工资表\n限期改正指令书送达回证" },
    facts: "拖欠木工班组12名劳动者的工资，劳动者集体到政府门前聚集。",
    persons: [{ name: "王龙", post: "legal_representative", title: "总经理" }],
    ...over,
  });

/** An order to pay 12 workers, served and run out on 2026-12-04 unpaid. */
export const aRunOutOrder = () => aServedOrder("2026-11-18", "2026-11-19");

/** A listing that 王敏 proposed on it: version 1. */
export async function aProposedListing(over: Entry = {}) {
  const order = await aRunOutOrder();
  const inspector = await officer("wangmin");
  const { id } = await act(inspector, PROPOSED, (ctx) => proposeListing(ctx, listingEntry(order, over)));
  return { id, caseId: order.caseId, orderId: order.id, documentId: order.documentId };
}

/** The same, its notice issued by 周建平: version 2. */
export async function aNoticedListing(over: Entry = {}) {
  const listing = await aProposedListing(over);
  await act(await officer("daduizhang"), PROPOSED, (ctx) => notifyListing(ctx, { id: listing.id, version: 1 }));
  return { ...listing, noticeId: (await listingRow(listing.id)).noticeId ?? "" };
}

/** The same, handed to the employer on that day. */
export async function aToldListing(on = TOLD, over: Entry = {}) {
  const listing = await aNoticedListing(over);
  await serve(listing.caseId, listing.noticeId, on);
  return listing;
}

export const objectionEntry = (id: string, version = 2, receivedOn = "2026-12-10") => ({
  ...{ id, version, receivedOn, givenBy: "王龙" },
  content: "聚集与我单位无关，请求不予列入。",
});

/** The same with an objection of 2026-12-10: version 3. */
export async function anObjectedListing() {
  const listing = await aToldListing();
  const inspector = await officer("wangmin");
  await act(inspector, "2026-12-10", (ctx) => recordListingObjection(ctx, objectionEntry(listing.id)));
  const [objection] = await db()
    .select()
    .from(wageListingObjections)
    .where(eq(wageListingObjections.listingId, listing.id));
  return { ...listing, objectionId: objection?.id ?? "" };
}

export const listEntry = (id: string, version = 2) => ({
  ...{ id, version, opinion: "同意列入。", measures: MEASURES, lateBecause: "" },
});

/** A listing that 局长 decided once the days to object were over: version 3. */
export async function anUnservedListing(over: Entry = {}) {
  const listing = await aToldListing(TOLD, over);
  await act(await officer("juzhang"), AFTER_OBJECTION, (ctx) => listEmployer(ctx, listEntry(listing.id)));
  return { ...listing, decisionPaperId: (await listingRow(listing.id)).documentId ?? "" };
}

/** The same, its decision handed over on that day. */
export async function aListedEmployer(over: Entry = {}) {
  const listing = await anUnservedListing(over);
  await serve(listing.caseId, listing.decisionPaperId, AFTER_OBJECTION);
  return listing;
}

/** Every sum of an order was found to be paid on that day. */
export const paidUp = (orderId: string, correctedOn: string) =>
  db().update(orderItems).set({ state: "corrected", correctedOn }).where(eq(orderItems.orderId, orderId));

type Application = Partial<z.input<typeof ApplyForRemovalInput>>;

export const applicationEntry = (id: string, over: Application = {}, version = 3) =>
  ApplyForRemovalInput.parse({
    ...{ id, version, appliedOn: "2027-06-22", givenBy: "测试市龙腾建筑", correctedOn: "2026-12-21" },
    ...{ promisedOn: "2027-06-20", materials: "银行回单\n工资支付表", ...over },
  });

export async function listingRow(id: string) {
  const [row] = await db().select().from(wageListings).where(eq(wageListings.id, id));
  if (!row) throw new Error("the wage listing is gone");
  return row;
}
