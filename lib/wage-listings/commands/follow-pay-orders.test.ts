import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aPublishedSetting } from "@/db/factories/discretion";
import { AFTER_DAYS, aServedRemedy, PERFORM_BY } from "@/db/factories/enforcement";
import { aProposedListing, aRunOutOrder, listingEntry, PROPOSED, paidUp } from "@/db/factories/wage-listings";
import { caseOfficers, cases, deadlines, events, orderItems, orders } from "@/db/schema";
import { nextStepHref } from "@/lib/desk/next-step";
import { deskClocks } from "@/lib/desk/queries";
import { lateList } from "@/lib/lateness/queries/late-list";
import { world } from "@/lib/testing/world";
import { listingDesk } from "../queries/listing-desk";
import { followPayOrders } from "./follow-pay-orders";
import { omitListing } from "./omit-listing";
import { proposeListing } from "./propose-listing";
import { withdrawListing } from "./withdraw-listing";

const { officer, act, at } = world();
const [DUE, LAST, LATE] = ["2026-12-04", "2027-01-01", "2027-01-04"];

const clocksOf = async (subjectId: string) => {
  const mine = and(eq(deadlines.subjectId, subjectId), eq(deadlines.limitKey, "T-LIST-DECIDE-20"));
  const rows = await db().select().from(deadlines).where(mine).orderBy(asc(deadlines.state));
  return rows.map(({ startedOn, state }) => ({ startedOn, state }));
};
const running = [{ startedOn: DUE, state: "running" }];

type Order = { readonly id: string; readonly caseId: string };
const omission = ({ id, caseId }: Order, over = {}) => ({
  ...{ caseId, payOrder: `order/${id}`, ground: "not_migrants" as const },
  ...{ reason: "名册和合同证明均为本单位职工。", ...over },
});
const omit = async (order: Order, over = {}, login = "wangmin", on = PROPOSED) =>
  act(await officer(login), on, (ctx) => omitListing(ctx, omission(order, over)));

describe("the days to decide on a listing", () => {
  it("T-LIST-DECIDE-20: run from the last day of a pay order that nobody proposed on, and are late to those who lead", async () => {
    const order = await aRunOutOrder();
    await followPayOrders(at(DUE));
    expect(await clocksOf(order.id)).toEqual([]);
    await followPayOrders(at(PROPOSED));
    await followPayOrders(at("2026-12-08"));
    expect(await clocksOf(order.id)).toEqual(running);
    const opened = and(eq(events.subjectId, order.id), eq(events.act, "wageListing.decisionDue"));
    expect(await db().$count(events, opened)).toBe(1);
    const waiting = (await deskClocks(await officer("wangmin"), "mine")).find(
      ({ subjectId }) => subjectId === order.id,
    );
    expect(waiting && nextStepHref(waiting)).toBe(`/office/cases/${order.caseId}/wage-listings`);
    const head = await officer("juzhang");
    const late = async (on: string) =>
      (await lateList(head, { limit: "T-LIST-DECIDE-20" }, at(on))).rows.map(({ fileId, dueOn }) => [fileId, dueOn]);
    expect(await late(LAST)).toEqual([]);
    expect(await late(LATE)).toEqual([[order.caseId, LAST]]);
    await paidUp(order.id, "2026-12-09");
    await followPayOrders(at("2026-12-10"));
    const stopped = { startedOn: DUE, state: "stopped" };
    expect(await clocksOf(order.id)).toEqual([stopped]);
    await db().update(orderItems).set({ state: "open", correctedOn: null }).where(eq(orderItems.orderId, order.id));
    await followPayOrders(at("2027-02-01"));
    expect(await clocksOf(order.id)).toEqual([{ startedOn: "2027-02-01", state: "running" }, stopped]);
  });

  it("go on with the proposal, and on the pay order again when that is taken back", async () => {
    const order = await aRunOutOrder();
    await followPayOrders(at(PROPOSED));
    const lead = await officer("wangmin");
    const { id } = await act(lead, PROPOSED, (ctx) => proposeListing(ctx, listingEntry(order)));
    expect([await clocksOf(order.id), await clocksOf(id)]).toEqual([[], running]);
    await followPayOrders(at(PROPOSED));
    expect(await clocksOf(order.id)).toEqual([]);
    await act(lead, PROPOSED, (ctx) => withdrawListing(ctx, { id, version: 1, reason: "事实还要核对。" }));
    await followPayOrders(at("2026-12-08"));
    expect([await clocksOf(order.id), await clocksOf(id)]).toEqual([running, [{ startedOn: DUE, state: "stopped" }]]);
  });

  it("end when a case officer says why nobody is proposed, once; it stands on the page, and a proposal may follow", async () => {
    const order = await aRunOutOrder();
    await followPayOrders(at(PROPOSED));
    await expect(omit(order, {}, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await expect(omit(order, {}, "guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(omit(order, {}, "wangmin", DUE)).rejects.toMatchObject({ reason: "pay_order_runs" });
    await omit(order);
    await expect(omit(order)).rejects.toMatchObject({ reason: "listing_omitted" });
    await followPayOrders(at("2026-12-08"));
    expect(await clocksOf(order.id)).toEqual([{ startedOn: DUE, state: "met" }]);
    const lead = await officer("wangmin");
    const { payOrders } = await listingDesk(lead, order.caseId, at(PROPOSED));
    expect(payOrders).toMatchObject([{ omission: { ground: "not_migrants", saidBy: "王敏", saidOn: PROPOSED } }]);
    const { id } = await act(lead, PROPOSED, (ctx) => proposeListing(ctx, listingEntry(order)));
    expect(await clocksOf(id)).toEqual(running);
  });

  it("are ended by any certified inspector of the organ once the case has ended without its officers", async () => {
    const order = await aRunOutOrder();
    await followPayOrders(at(PROPOSED));
    await db().update(caseOfficers).set({ until: PROPOSED }).where(eq(caseOfficers.caseId, order.caseId));
    await expect(omit(order)).rejects.toMatchObject({ reason: "not_case_officer" });
    await db().update(cases).set({ state: "closed", endedOn: PROPOSED }).where(eq(cases.id, order.caseId));
    const desk = await listingDesk(await officer("lizhe"), order.caseId, at(PROPOSED));
    expect(desk.proposeRefusal).toBeNull();
    await expect(omit(order, {}, "guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    const proposed = async (login: string) =>
      act(await officer(login), PROPOSED, (ctx) => proposeListing(ctx, listingEntry(order)));
    await expect(proposed("guoqi")).rejects.toMatchObject({ reason: "not_case_officer" });
    await omit(order, {}, "lizhe");
    const { id } = await proposed("lizhe");
    expect(await clocksOf(id)).toEqual(running);
  });

  it("may be ended by saying why not anew, once a proposal made since was taken back", async () => {
    const order = await aRunOutOrder();
    await omit(order);
    const lead = await officer("wangmin");
    const { id } = await act(lead, "2026-12-08", (ctx) => proposeListing(ctx, listingEntry(order)));
    await act(lead, "2026-12-09", (ctx) => withdrawListing(ctx, { id, version: 1, reason: "身份认定有误。" }));
    const shown = async (on: string) => (await listingDesk(lead, order.caseId, at(on))).payOrders[0]?.omission ?? null;
    expect(await shown("2026-12-09")).toBeNull();
    await omit(order, {}, "wangmin", "2026-12-09");
    expect(await shown("2026-12-09")).toMatchObject({ saidOn: "2026-12-09" });
    await expect(omit(order, {}, "wangmin", "2026-12-10")).rejects.toMatchObject({ reason: "listing_omitted" });
  });

  it("do not end for an amount that the region's own number shows to be reached", async () => {
    const order = await aRunOutOrder();
    const short = { ground: "amount_not_reached" as const };
    await aPublishedSetting("2026-01-05", { kind: "wage_crime_total", value: "60000", effectiveFrom: "2026-01-05" });
    await expect(omit(order, short)).rejects.toMatchObject({ reason: "amount_reached" });
    await aPublishedSetting("2026-01-06", { kind: "wage_crime_total", value: "900000", effectiveFrom: "2026-01-06" });
    await omit(order, short);
  });

  it("run on a remedy as well, and not on what is listed, withdrawn from the party or not to be paid", async () => {
    const remedy = await aServedRemedy();
    const listing = await aProposedListing();
    const revoked = await aRunOutOrder();
    await db()
      .update(orders)
      .set({ state: "revoked", endedOn: PROPOSED, endedBecause: "另案处理。" })
      .where(eq(orders.id, revoked.id));
    await followPayOrders(at(PERFORM_BY));
    expect(await clocksOf(remedy.decisionId)).toEqual([]);
    await followPayOrders(at(AFTER_DAYS));
    expect(await clocksOf(remedy.decisionId)).toEqual([{ startedOn: PERFORM_BY, state: "running" }]);
    expect([await clocksOf(listing.orderId), await clocksOf(revoked.id)]).toEqual([[], []]);
  });
});
