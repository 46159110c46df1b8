import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aContest, clocksOn, concluded, contestRow, corrected, RECEIVED } from "@/db/factories/contests";
import { aDecidedRemedy, conclude } from "@/db/factories/decisions";
import { aServedOrder, itemEntry } from "@/db/factories/orders";
import { aStandingMeasure, ORDERED_PAY } from "@/db/factories/past-fines";
import { aListedEmployer, listingRow } from "@/db/factories/wage-listings";
import { deadlines, decisions, events, findings, orderItems, orders } from "@/db/schema";
import { clockPeriod } from "@/lib/deadlines/labels";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { withdrawFinding } from "@/lib/orders/commands/withdraw-finding";
import { ProposeOrderInput } from "@/lib/orders/input";
import { dueBecause } from "@/lib/orders/labels";
import { employerOrder } from "@/lib/orders/queries/employer-orders";
import { orderFile } from "@/lib/orders/queries/order-file";
import { world } from "@/lib/testing/world";
import { followListings } from "@/lib/wage-listings/commands/follow-listings";
import { followPayOrders } from "@/lib/wage-listings/commands/follow-pay-orders";
import { revokeListing } from "@/lib/wage-listings/commands/revoke-listing";

const { officer, employerUser, act, at } = world();
const [ACCEPTED, ANNULLED, ENTERED, AGAIN] = ["2026-11-20", "2026-11-25", "2026-11-26", "2026-12-20"];
const LATER = "2027-03-01";

/** Due on 2026-12-01 and 2026-12-04, served, and annulled on 2026-11-25. */
async function anAnnulledOrder(due?: readonly string[]) {
  const order = await aServedOrder("2026-11-16", "2026-11-18", due);
  const accepted = { acceptedOn: ACCEPTED, copyReceivedOn: ACCEPTED };
  const { id: contestId } = await aContest(order.documentId, accepted, "guoqi", ACCEPTED);
  await concluded(contestId, { concludedOn: ANNULLED, receivedOn: ENTERED }, "guoqi", ENTERED);
  return { ...order, contestId };
}

const upheld = (contestId: string) =>
  corrected(contestId, { concludedOn: ANNULLED, receivedOn: ENTERED }, "guoqi", AGAIN);

const itemsOf = (orderId: string) =>
  db().select().from(orderItems).where(eq(orderItems.orderId, orderId)).orderBy(asc(orderItems.ordinal));

const eventOf = async (subjectId: string, name: string) => {
  const [event] = await db()
    .select()
    .from(events)
    .where(and(eq(events.subjectId, subjectId), eq(events.act, name)));
  return event;
};

describe("the last day of what stands again", () => {
  it("has the days that were left when it was annulled, that day among them, and says so to both sides", async () => {
    const { id, caseId, contestId, items } = await anAnnulledOrder();
    const first = items[0]?.id ?? "";
    await upheld(contestId);
    expect(await itemsOf(id)).toMatchObject([
      { state: "open", dueOn: "2026-12-27", setDueOn: "2026-12-01", reinstatedOn: AGAIN },
      { state: "open", dueOn: "2026-12-30", setDueOn: "2026-12-04", reinstatedOn: AGAIN },
    ]);
    const clock = (await clocksOn(first))["ORDER-ITEM"];
    expect(clock).toMatchObject({ state: "running", startedOn: AGAIN, dueOn: "2026-12-27" });
    expect(clock?.basis).toMatch(/（原定至2026年12月1日，被撤销时未满的日数自恢复效力次日起接续计算）$/);
    expect(clock && clockPeriod(clock)).toBe("7日");
    const told = await employerOrder(await employerUser("ltjz"), id, at(AGAIN));
    const file = await orderFile(await officer("wangmin"), { id: caseId, orderId: id }, at(AGAIN));
    for (const item of [told.items[0], file.items[0]]) {
      expect(item && dueBecause(item)).toBe(
        "。文书原定至2026-12-01，被撤销时尚余7日（含撤销当日），自2026-12-20恢复效力的次日起接续计算。",
      );
    }
    const event = await eventOf(first, "order_item.reinstateOpen");
    expect(event?.particulars).toEqual({ from: "2026-12-01", to: "2026-12-27", left: 7 });
    const defy = async (on: string) =>
      act(await officer("wangmin"), on, (ctx) => recordDefiance(ctx, { id: first, version: 3, note: "仍未支付。" }));
    await expect(defy("2026-12-27")).rejects.toMatchObject({ reason: "not_yet_due" });
    await defy("2026-12-28");
  });

  it("moves again with a second annulment, and the day of its paper is kept", async () => {
    const { id, contestId } = await anAnnulledOrder(["2026-12-01"]);
    await upheld(contestId);
    const second = { result: "annulled", concludedOn: "2026-12-21", receivedOn: "2026-12-21" } as const;
    await corrected(contestId, second, "guoqi", "2026-12-21");
    await corrected(contestId, { concludedOn: ANNULLED, receivedOn: ENTERED }, "guoqi", LATER);
    expect(await itemsOf(id)).toMatchObject([{ dueOn: "2027-03-08", setDueOn: "2026-12-01", reinstatedOn: LATER }]);
  });

  it("is given to what was found defied after the day on which nothing was asked any more", async () => {
    const order = await aServedOrder("2026-11-16", "2026-11-18", ["2026-12-01"]);
    const accepted = { acceptedOn: ACCEPTED, copyReceivedOn: ACCEPTED };
    const { id: contestId } = await aContest(order.documentId, accepted, "guoqi", ACCEPTED);
    const [item] = await itemsOf(order.id);
    const found = { id: item?.id ?? "", version: item?.version ?? 0, note: "到期没有改正，也没有报送材料。" };
    await act(await officer("wangmin"), "2026-12-02", (ctx) => recordDefiance(ctx, found));
    await concluded(contestId, { concludedOn: ANNULLED, receivedOn: "2026-12-03" }, "guoqi", "2026-12-03");
    await corrected(contestId, { concludedOn: ANNULLED, receivedOn: "2026-12-03" }, "guoqi", AGAIN);
    expect(await itemsOf(order.id)).toMatchObject([{ state: "open", dueOn: "2026-12-27", defiedOn: null }]);
    const [clock] = await db()
      .select()
      .from(deadlines)
      .where(eq(deadlines.subjectId, item?.id ?? ""));
    expect(clock).toMatchObject({ state: "running", dueOn: "2026-12-27" });
  });

  it("stays as it was set where it was over before the result", async () => {
    const { id, contestId } = await anAnnulledOrder(["2026-11-24"]);
    await upheld(contestId);
    expect(await itemsOf(id)).toMatchObject([{ state: "open", dueOn: "2026-11-24", setDueOn: null }]);
  });
});

describe("what an order asked for on a ground that has gone", () => {
  it("stays lifted where the finding was withdrawn meanwhile, and both sides read why", async () => {
    const { id, caseId, findingId, contestId } = await anAnnulledOrder();
    const [finding] = await db().select().from(findings).where(eq(findings.id, findingId));
    const withdrawal = { id: findingId, version: finding?.version ?? 0, reason: "经核实事实不成立。" };
    await act(await officer("wangmin"), "2026-12-01", (ctx) => withdrawFinding(ctx, withdrawal));
    await upheld(contestId);
    expect((await itemsOf(id)).map(({ state }) => state)).toEqual(["lifted", "lifted"]);
    expect((await eventOf(id, "order.reinstate"))?.particulars).toEqual({ stillLifted: [1, 2] });
    const words = "依据的事实已经撤回，指令书恢复效力后本项不恢复。";
    const told = await employerOrder(await employerUser("ltjz"), id, at(AGAIN));
    expect(told.items.map(({ stillLifted }) => stillLifted)).toEqual([words, words]);
    const file = await orderFile(await officer("wangmin"), { id: caseId, orderId: id }, at(AGAIN));
    expect(file.items.map(({ stillLifted }) => stillLifted)).toEqual([words, words]);
  });

  it("stays lifted where another order asks for the same", async () => {
    const { id, caseId, findingId, contestId } = await anAnnulledOrder(["2026-12-01"]);
    const [lead, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const input = ProposeOrderInput.parse({ caseId, items: [itemEntry(findingId, { dueOn: "2026-12-15" })] });
    const other = await act(lead, "2026-12-01", (ctx) => proposeOrder(ctx, input));
    const issued = await act(leader, "2026-12-01", (ctx) => issueOrder(ctx, { id: other.id, version: 1 }));
    await upheld(contestId);
    expect(await itemsOf(id)).toMatchObject([{ state: "lifted" }]);
    const file = await orderFile(lead, { id: caseId, orderId: id }, at(AGAIN));
    expect(file.items[0]?.stillLifted).toBe(`依据的事实已经由限期改正指令书（${issued.number}）责令改正，本项不恢复。`);
  });

  it("stays lifted where a decision in force orders the same, and not once that decision was revoked", async () => {
    const { id, caseId, findingId, contestId } = await anAnnulledOrder(["2026-12-01"]);
    await conclude(caseId, "2026-11-24");
    const decision = await aDecidedRemedy({ id: caseId, findingId });
    await upheld(contestId);
    expect(await itemsOf(id)).toMatchObject([{ state: "lifted" }]);
    const words = `依据的事实已经由本机关的决定（${decision.number}）责令改正或者支付，本项不恢复。`;
    const lead = await officer("wangmin");
    const file = await orderFile(lead, { id: caseId, orderId: id }, at(AGAIN));
    expect(file.items[0]?.stillLifted).toBe(words);
    const revoked = { revokedOn: AGAIN, revocationId: decision.documentId };
    await db().update(decisions).set(revoked).where(eq(decisions.id, decision.id));
    const again = await orderFile(lead, { id: caseId, orderId: id }, at(AGAIN));
    expect(again.items[0]?.stillLifted).toBeNull();
  });

  it("stands again beside a decision that stood beside it before it was annulled", async () => {
    const { id, caseId, findingId, contestId } = await anAnnulledOrder(["2026-12-01"]);
    const decisionId = await aStandingMeasure({ id: caseId, findingId }, "remedy", ORDERED_PAY);
    await db().update(decisions).set({ decidedOn: "2026-11-24" }).where(eq(decisions.id, decisionId));
    await upheld(contestId);
    expect(await itemsOf(id)).toMatchObject([{ state: "open" }]);
  });

  it("stands again as defied, whatever was decided on it since", async () => {
    const { id, caseId, findingId, contestId } = await anAnnulledOrder(["2026-11-24"]);
    await db().update(orderItems).set({ defiedOn: "2026-11-25" }).where(eq(orderItems.orderId, id));
    const decisionId = await aStandingMeasure({ id: caseId, findingId }, "remedy", ORDERED_PAY);
    await db().update(decisions).set({ decidedOn: "2026-12-10" }).where(eq(decisions.id, decisionId));
    await upheld(contestId);
    expect(await itemsOf(id)).toMatchObject([{ state: "defied" }]);
  });
});

describe("a wage listing on an order that stands again", () => {
  /** Annulled on 2027-01-20, and the listing on it asked after. */
  async function aFallenListing() {
    const listing = await aListedEmployer();
    const { orderId } = await listingRow(listing.id);
    const [order] = await db()
      .select()
      .from(orders)
      .where(eq(orders.id, orderId ?? ""));
    const on = "2026-12-20";
    const contest = await aContest(order?.documentId ?? "", { acceptedOn: on, copyReceivedOn: on }, "guoqi", on);
    await concluded(contest.id);
    await followListings(at(RECEIVED));
    return { ...listing, contestId: contest.id };
  }

  const offClock = async (id: string) => (await clocksOn(id))["T-LIST-OFF-10"]?.state;

  it("is to be revoked no more, and nobody is asked again", async () => {
    const { id, contestId } = await aFallenListing();
    expect(await offClock(id)).toBe("running");
    await followListings(at(LATER));
    expect(await offClock(id)).toBe("running");
    await corrected(contestId);
    for (const on of [LATER, "2027-03-02"]) await followListings(at(on));
    expect(await clocksOn(id)).toMatchObject({ "T-LIST-OFF-10": { state: "stopped", endedOn: LATER } });
    expect(await eventOf(id, "wageListing.revocationSpared")).toBeDefined();
    expect(await listingRow(id)).toMatchObject({ state: "listed" });
  });

  it("is to be decided anew where it fell with the order", async () => {
    const { id, orderId, contestId } = await aFallenListing();
    const why = { id, version: 3, ground: "pay_order_annulled" as const, reason: "指令书已经被复议撤销。" };
    await act(await officer("juzhang"), "2027-01-25", (ctx) => revokeListing(ctx, why));
    await followPayOrders(at("2027-01-26"));
    expect((await clocksOn(orderId))["T-LIST-DECIDE-20"]).toBeUndefined();
    await corrected(contestId);
    await followPayOrders(at("2027-03-02"));
    expect((await clocksOn(orderId))["T-LIST-DECIDE-20"]).toMatchObject({ state: "running" });
    expect((await contestRow(contestId)).result).toBe("upheld");
  });
});
