import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import {
  aContest,
  aContestedOrder,
  clocksOn,
  concluded,
  contestRow,
  corrected,
  RECEIVED,
  suit,
} from "@/db/factories/contests";
import { cases, contestCorrections, events, orderItems, orders } from "@/db/schema";
import { ofCase } from "@/lib/deliveries/matter";
import { deliveriesOfMatter } from "@/lib/deliveries/queries/deliveries-of-matter";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { employerOrder } from "@/lib/orders/queries/employer-orders";
import { world } from "@/lib/testing/world";
import { contestFile } from "../queries/contest-file";

const { officer, employerUser, act, at } = world();
const LATER = "2027-03-01";

const orderRow = async (id: string) => (await db().select().from(orders).where(eq(orders.id, id)))[0];
const itemsOf = (orderId: string) =>
  db().select().from(orderItems).where(eq(orderItems.orderId, orderId)).orderBy(asc(orderItems.ordinal));
const statesOf = async (orderId: string) => (await itemsOf(orderId)).map(({ state }) => state);
const itemClock = async (itemId: string | undefined) => (await clocksOn(itemId ?? ""))["ORDER-ITEM"];

describe("correctResult", () => {
  it("puts an order in force again that was annulled by mistake, its items with the days that were set", async () => {
    const { id, order } = await aContestedOrder();
    const [first, second] = order.items;
    await db()
      .update(orderItems)
      .set({ state: "corrected", correctedOn: "2026-12-20" })
      .where(eq(orderItems.id, second?.id ?? ""));
    await concluded(id);
    expect(await statesOf(order.id)).toEqual(["lifted", "corrected"]);
    expect(await itemClock(first?.id)).toMatchObject({ state: "stopped" });
    await corrected(id);
    expect(await orderRow(order.id)).toMatchObject({
      ...{ state: "issued", isAnnulled: false, endedOn: null, endedBy: null, endedBecause: null },
    });
    expect(await statesOf(order.id)).toEqual(["open", "corrected"]);
    expect(await itemClock(first?.id)).toMatchObject({ state: "running", dueOn: "2026-12-01", endedOn: null });
    const { papers } = await deliveriesOfMatter(await officer("wangmin"), ofCase(order.caseId));
    const paper = papers.find(({ id: paperId }) => paperId === order.documentId);
    expect(paper).toMatchObject({ state: "unserved", withdrawnOn: null });
    const told = await employerOrder(await employerUser("ltjz"), order.id, at(LATER));
    expect(told).toMatchObject({ state: "issued", endedBecause: null });
    expect(await contestRow(id)).toMatchObject({ state: "concluded", version: 3, result: "upheld" });
    const [kept] = await db().select().from(contestCorrections).where(eq(contestCorrections.contestId, id));
    expect(kept).toMatchObject({ kind: "correctResult", reason: "结果误登记为撤销。", correctedOn: LATER });
    expect(kept?.before).toMatchObject({ result: "annulled", receivedOn: RECEIVED, note: "认定事实的主要证据不足。" });
    const mine = and(eq(events.subjectId, id), eq(events.act, "contest.correctResult"));
    const [event] = await db().select().from(events).where(mine);
    expect(event?.particulars).toMatchObject({ result: "upheld", reason: "结果误登记为撤销。" });
  });

  it("leaves what was defied and what was handed in as it stood, and no clock running in an ended case", async () => {
    const { id, order } = await aContestedOrder();
    const [first] = order.items;
    const defied = { state: "defied", defiedOn: "2026-12-10", defiedNote: "没有支付。" } as const;
    await db()
      .update(orderItems)
      .set(defied)
      .where(eq(orderItems.id, first?.id ?? ""));
    await concluded(id);
    await db().update(cases).set({ state: "transferred", endedOn: RECEIVED }).where(eq(cases.id, order.caseId));
    await corrected(id);
    expect(await statesOf(order.id)).toEqual(["defied", "open"]);
    expect(await itemClock(order.items[1]?.id)).toMatchObject({ state: "stopped" });
  });

  it("annuls an order that was upheld by mistake, and says by whose result when that is put right again", async () => {
    const { id, order } = await aContestedOrder();
    await concluded(id, { result: "upheld" });
    await corrected(id, { result: "annulled" });
    expect(await orderRow(order.id)).toMatchObject({ state: "revoked", isAnnulled: true, endedOn: LATER });
    await corrected(id, { result: "voided", resultNumber: "示政复决字〔2027〕4号" });
    expect((await orderRow(order.id))?.endedBecause).toBe(
      "测试市示范区人民政府在行政复议中确认无效（示政复决字〔2027〕4号）。",
    );
  });

  it("leaves an order out of force that another result annulled too, or that the organ revoked itself", async () => {
    const { id, order } = await aContestedOrder();
    const other = await aContest(order.documentId, suit);
    await concluded(id);
    await concluded(other.id, { resultNumber: "（2027）测0101行初3号", receivedOn: "2027-01-22" });
    await corrected(id);
    expect(await orderRow(order.id)).toMatchObject({
      ...{ state: "revoked", isAnnulled: true },
      endedBecause: "测试市示范区人民法院在行政诉讼中撤销（（2027）测0101行初3号）。",
    });
    const own = await aContestedOrder();
    const revoked = { id: own.order.id, version: 2, reason: "认定的工资数额有误。" };
    await act(await officer("daduizhang"), "2026-12-20", (ctx) => revokeOrder(ctx, revoked));
    await concluded(own.id);
    await corrected(own.id);
    expect(await orderRow(own.order.id)).toMatchObject({ state: "revoked", isAnnulled: false });
  });

  it("ends the clocks on the right day", async () => {
    const { id } = await aContestedOrder();
    await concluded(id);
    await corrected(id, { concludedOn: "2027-01-12" });
    const clocks = await clocksOn(id);
    expect(clocks["T-RECON-DECIDE"]).toMatchObject({ state: "met", endedOn: "2027-01-12" });
    expect(clocks["T-REPLY-10"]).toMatchObject({ state: "stopped", endedOn: "2027-01-12" });
  });

  it("refuses what has no result yet, what cannot be, and other posts", async () => {
    const { id } = await aContestedOrder();
    await expect(corrected(id)).rejects.toMatchObject({ code: "refused", reason: "illegal_transition" });
    await concluded(id);
    await expect(corrected(id, { result: "suit_dismissed" })).rejects.toMatchObject({
      fields: { result: "result_not_of_contest" },
    });
    await expect(corrected(id, { version: 1 })).rejects.toMatchObject({ code: "stale" });
    await expect(corrected(id, {}, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(corrected(id, {}, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a result that takes away a part of an order", () => {
  it("names the items that fall, which are lifted, and what stays of it goes on", async () => {
    const { id, order } = await aContestedOrder();
    const ids = order.items.map((item) => item.id);
    await concluded(id, { result: "partly_annulled", itemIds: ["", ids[0] ?? ""] });
    expect(await orderRow(order.id)).toMatchObject({ state: "issued", isAnnulled: false });
    expect(await statesOf(order.id)).toEqual(["lifted", "open"]);
    const { items } = await contestFile(await officer("guoqi"), id);
    expect(items.map(({ isFallen }) => isFallen)).toEqual([true, false]);
    await corrected(id, { result: "partly_annulled", itemIds: [ids[1] ?? ""] });
    expect(await statesOf(order.id)).toEqual(["open", "lifted"]);
    await corrected(id, { result: "annulled" });
    expect(await statesOf(order.id)).toEqual(["lifted", "lifted"]);
    await corrected(id, { result: "changed" });
    expect(await statesOf(order.id)).toEqual(["open", "open"]);
    expect(await itemClock(ids[0])).toMatchObject({ state: "running" });
  });

  it("is refused without them, and with another order's", async () => {
    const { id } = await aContestedOrder();
    const other = await aContestedOrder();
    await expect(concluded(id, { result: "partly_annulled" })).rejects.toMatchObject({
      fields: { itemIds: "items_missing" },
    });
    const itemIds = [other.order.items[0]?.id ?? ""];
    await expect(concluded(id, { result: "partly_annulled", itemIds })).rejects.toMatchObject({
      fields: { itemIds: "items_unknown" },
    });
    await concluded(id, { result: "upheld", itemIds });
    expect(await statesOf(other.order.id)).toEqual(["open", "open"]);
  });
});
