import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand, aFinding, aProposedOrder, itemEntry } from "@/db/factories/orders";
import { cases, events, orderItems, orders, returnPoints } from "@/db/schema";
import { addDays } from "@/lib/kernel/clock";
import { ProposeOrderInput, ReviseOrderInput } from "@/lib/orders/input";
import { world } from "@/lib/testing/world";
import { orderDesk } from "../queries/order-desk";
import { orderFile } from "../queries/order-file";
import { giveBackOrder } from "./give-back-order";
import { issueOrder } from "./issue-order";
import { proposeOrder } from "./propose-order";
import { reviseOrder } from "./revise-order";
import { withdrawOrder } from "./withdraw-order";

const { officer, at, act } = world();
const ON = "2026-11-16";
const points = [{ place: "due_date" as const, reason: "期限太短，请改到12月10日。" }];

describe("proposeOrder", () => {
  it("puts the items in order before the squad leader, and takes no number", async () => {
    const { id, caseId } = await aProposedOrder(ON);
    const [row] = await db().select().from(orders).where(eq(orders.id, id));
    expect(row).toMatchObject({ state: "proposed", number: null, documentId: null, regionCode: "990101" });
    const items = await db()
      .select()
      .from(orderItems)
      .where(eq(orderItems.orderId, id))
      .orderBy(asc(orderItems.ordinal));
    expect(items.map(({ dueOn, amountFen, state }) => ({ dueOn, amountFen, state }))).toEqual([
      { dueOn: "2026-12-01", amountFen: 12_345_678, state: "open" },
      { dueOn: "2026-12-04", amountFen: 12_345_678, state: "open" },
    ]);
    const acts = await db()
      .select({ act: events.act, about: events.about })
      .from(events)
      .where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "order.propose", about: expect.arrayContaining([caseId]) }]);
  });

  it("refuses a finding without exhibit, one that another organ orders, a foreign one, and a day not after today", async () => {
    const kase = await aCaseInHand(ON);
    const bare = await aFinding(kase, ON, { evidenceIds: [] });
    const shared = await aFinding(kase, ON, { violationCode: "NMG-55-1", happenedUntil: "" });
    const good = await aFinding(kase, ON);
    const foreign = await aFinding(await aCaseInHand(ON), ON);
    const inspector = await officer("wangmin");
    const ids = [bare.id, shared.id, foreign.id, good.id];
    const items = ids.map((id) => itemEntry(id)).with(3, itemEntry(good.id, { dueOn: ON }));
    const input = ProposeOrderInput.parse({ caseId: kase.id, items });
    await expect(act(inspector, ON, (ctx) => proposeOrder(ctx, input))).rejects.toMatchObject({
      code: "invalid",
      fields: {
        "items.0.findingId": "finding_without_evidence",
        "items.1.findingId": "finding_not_orderable",
        "items.2.findingId": "finding_unknown",
        "items.3.dueOn": "due_before_issue",
      },
    });
    expect(await db().select().from(orders).where(eq(orders.caseId, kase.id))).toEqual([]);
  });
});

describe("an order on an act that was found after its two years", () => {
  const entry = (caseId: string, findingId: string, lateBecause?: string) =>
    ProposeOrderInput.parse({ caseId, items: [itemEntry(findingId)], ...(lateBecause ? { lateBecause } : {}) });
  const kept = async (id: string) => (await db().select().from(orders).where(eq(orders.id, id)))[0]?.lateBecause;

  it("wants a written reason, which stands with it for the leader", async () => {
    const kase = await aCaseInHand(ON);
    const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
    const old = await aFinding(kase, ON, { happenedFrom: "2024-03-01", happenedUntil: "2024-08-31" });
    await expect(act(inspector, ON, (ctx) => proposeOrder(ctx, entry(kase.id, old.id)))).rejects.toMatchObject({
      fields: { lateBecause: "late_unexplained" },
    });
    const because = "2025年6月曾向本机关举报，见登记表。";
    const { id } = await act(inspector, ON, (ctx) => proposeOrder(ctx, entry(kase.id, old.id, because)));
    const file = await orderFile(leader, { id: kase.id, orderId: id }, at(ON));
    expect(file.lateBecause).toBe(because);
    expect(file.items[0]?.limitation).toMatchObject({ endedOn: "2024-08-31", isOver: true });
  });

  it("keeps none where every act was found in time, by the earliest day on which it was reported", async () => {
    const kase = await aCaseInHand(ON);
    const inspector = await officer("wangmin");
    const { limitation, findings } = await orderDesk(inspector, kase.id, at(ON));
    expect([limitation.foundOn, findings]).toEqual([ON, []]);
    const last = limitation.inTimeSince;
    const finding = await aFinding(kase, ON, { happenedFrom: "2024-03-01", happenedUntil: last });
    const late = await aFinding(kase, ON, { happenedFrom: "2024-03-01", happenedUntil: addDays(last, -1) });
    const desk = await orderDesk(inspector, kase.id, at(ON));
    expect(desk.findings.map((one) => one.limitation?.isOver)).toEqual([false, true]);
    expect(desk.findings.map(({ id }) => id)).toEqual([finding.id, late.id]);
    const { id } = await act(inspector, ON, (ctx) => proposeOrder(ctx, entry(kase.id, finding.id, "没有超过期限。")));
    expect(await kept(id)).toBe("");
  });

  it("counts the two years of a case that was split off to the day on which the first was reported", async () => {
    const [first, apart] = [await aCaseInHand(ON), await aCaseInHand("2026-12-16")];
    await db().update(cases).set({ splitFromId: first.id }).where(eq(cases.id, apart.id));
    const { limitation } = await orderDesk(await officer("wangmin"), apart.id, at("2026-12-16"));
    expect(limitation.foundOn).toBe(ON);
  });
});

describe("giveBackOrder and reviseOrder", () => {
  it("returns point by point, takes the revised items, and the reviser stands as proposer", async () => {
    const order = await aProposedOrder(ON);
    const leader = await officer("daduizhang");
    await act(leader, ON, (ctx) => giveBackOrder(ctx, { id: order.id, version: 1, points }));
    const sentBack = await db().select().from(returnPoints).where(eq(returnPoints.orderId, order.id));
    expect(sentBack).toMatchObject([{ place: "due_date", round: 2, ordinal: 1, returnedBy: leader.id }]);
    const second = await officer("lizhe");
    const items = [itemEntry(order.findingId, { dueOn: "2026-12-10" })];
    const input = ReviseOrderInput.parse({ id: order.id, version: 2, items });
    await act(second, "2026-11-17", (ctx) => reviseOrder(ctx, input));
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "proposed", version: 3, proposedBy: second.id });
    const kept = await db().select().from(orderItems).where(eq(orderItems.orderId, order.id));
    expect(kept.map(({ dueOn }) => dueOn)).toEqual(["2026-12-10"]);
  });

  it("refuses a case officer as the one who returns, and issuing what was returned", async () => {
    const order = await aProposedOrder(ON);
    const inspector = await officer("lizhe");
    const leader = await officer("daduizhang");
    const attempt = act(inspector, ON, (ctx) => giveBackOrder(ctx, { id: order.id, version: 1, points }));
    await expect(attempt).rejects.toMatchObject({ reason: "not_your_post" });
    await act(leader, ON, (ctx) => giveBackOrder(ctx, { id: order.id, version: 1, points }));
    await expect(act(leader, ON, (ctx) => issueOrder(ctx, { id: order.id, version: 2 }))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
  });
});

describe("withdrawOrder", () => {
  it("ends the proposal with its reason, and only by who holds the case", async () => {
    const order = await aProposedOrder(ON);
    const input = { id: order.id, version: 1, reason: "单位已在呈报期间自行改正。" };
    const stranger = await officer("guoqi");
    await expect(act(stranger, ON, (ctx) => withdrawOrder(ctx, input))).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    await act(await officer("lizhe"), ON, (ctx) => withdrawOrder(ctx, input));
    const [row] = await db().select().from(orders).where(eq(orders.id, order.id));
    expect(row).toMatchObject({ state: "withdrawn", endedOn: ON, endedBecause: input.reason, issuedOn: null });
  });
});
