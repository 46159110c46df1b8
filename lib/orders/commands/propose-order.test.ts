import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand, aFinding, aProposedOrder, itemEntry } from "@/db/factories/orders";
import { events, orderItems, orders, returnPoints } from "@/db/schema";
import { ProposeOrderInput, ReviseOrderInput } from "@/lib/orders/input";
import { world } from "@/lib/testing/world";
import { giveBackOrder } from "./give-back-order";
import { issueOrder } from "./issue-order";
import { proposeOrder } from "./propose-order";
import { reviseOrder } from "./revise-order";
import { withdrawOrder } from "./withdraw-order";

const { officer, act } = world();
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
