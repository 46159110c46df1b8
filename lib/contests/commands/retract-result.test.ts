import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import {
  aContest,
  aContestedOrder,
  amended,
  clocksOn,
  concluded,
  contestRow,
  corrected,
  suit,
} from "@/db/factories/contests";
import { contestCorrections, events, orderItems, orders } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { contestFile } from "../queries/contest-file";
import { contestsWaiting } from "../queries/follow-ups";
import { recordPerformance } from "./record-performance";
import { retractResult } from "./retract-result";
import { strikeContest } from "./strike-contest";

const { officer, act } = world();
const LATER = "2027-02-12";
const reason = "结果登记在了另一件复议上，本件尚未审结。";

const retract = async (id: string, login = "guoqi", version = 2) =>
  act(await officer(login), LATER, (ctx) => retractResult(ctx, { id, version, reason }));

const strike = async (id: string, version: number) =>
  act(await officer("guoqi"), LATER, (ctx) => strikeContest(ctx, { id, version, reason: "重复登记。" }));

const orderState = async (id: string) => (await db().select().from(orders).where(eq(orders.id, id)))[0]?.state;

const statesOf = async (orderId: string) =>
  (await db().select().from(orderItems).where(eq(orderItems.orderId, orderId)).orderBy(asc(orderItems.ordinal))).map(
    ({ state }) => state,
  );

describe("retractResult", () => {
  it("leaves the contest pending, its days running and the order in force, and keeps what the result said", async () => {
    const { id, order } = await aContestedOrder();
    await concluded(id);
    expect(await orderState(order.id)).toBe("revoked");
    await retract(id);
    expect(await contestRow(id)).toMatchObject({
      ...{ state: "pending", version: 3, result: null, concludedOn: null, receivedOn: null, resultNumber: null },
      ...{ note: null, concludedBy: null },
    });
    expect(await orderState(order.id)).toBe("issued");
    expect(await statesOf(order.id)).toEqual(["open", "open"]);
    expect(await clocksOn(id)).toMatchObject({
      ...{ "T-REPLY-10": { state: "running" }, "T-RECON-DECIDE": { state: "running", endedOn: null } },
    });
    const [kept] = await db().select().from(contestCorrections).where(eq(contestCorrections.contestId, id));
    expect(kept).toMatchObject({ kind: "retractResult", reason, correctedOn: LATER });
    expect(kept?.before).toMatchObject({ result: "annulled", resultNumber: "示政复决字〔2027〕3号" });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "contest.retractResult")));
    expect(event).toMatchObject({ fromState: "concluded", toState: "pending", particulars: { reason } });
    expect((await contestFile(await officer("guoqi"), id)).refusalOf("conclude")).toBeNull();
  });

  it("opens the entry to be amended or struck", async () => {
    const { id, order } = await aContestedOrder();
    await concluded(id, { result: "partly_annulled", itemIds: [order.items[0]?.id ?? ""] });
    await retract(id);
    expect(await statesOf(order.id)).toEqual(["open", "open"]);
    const [kept] = await db().select().from(contestCorrections).where(eq(contestCorrections.contestId, id));
    expect(kept?.before).toMatchObject({ items: order.items[0]?.id });
    await amended(id, { number: "示政复字〔2026〕9号" }, "guoqi", LATER);
    await concluded(id, { version: 4, result: "upheld" }, "guoqi", LATER);
    await retract(id, "guoqi", 5);
    await strike(id, 6);
    expect(await contestRow(id)).toMatchObject({ state: "struck", number: "示政复字〔2026〕9号" });
    expect(Object.values(await clocksOn(id)).map(({ state }) => state)).toEqual(["stopped", "stopped"]);
  });

  it("leaves an order out of force that another result annulled", async () => {
    const { id, order } = await aContestedOrder();
    const other = await aContest(order.documentId, suit);
    await concluded(id);
    await concluded(other.id, { resultNumber: "（2027）测0101行初3号" });
    await retract(id);
    expect(await orderState(order.id)).toBe("revoked");
  });

  it("ends the day by which the organ was to act, and what it did about it", async () => {
    const complaint = await aComplaint(await officer("daduizhang"), "2026-11-16");
    const { id } = await aContest(complaint.id, { about: "complaint", applicant: "complainant" });
    await concluded(id, { result: "ordered_to_act", actBy: "2027-02-22" });
    const done = { id, version: 2, doneOn: "2027-02-10", note: "已经受理并立案调查。" };
    await act(await officer("guoqi"), LATER, (ctx) => recordPerformance(ctx, done));
    await corrected(id, { result: "ordered_to_act", actBy: "2027-02-22" }, "guoqi", LATER);
    await retract(id, "guoqi", 4);
    expect(await contestRow(id)).toMatchObject({ state: "pending", actBy: null, doneOn: null, doneNote: null });
    const lists = await contestsWaiting(await officer("daduizhang"));
    expect(Object.values(lists).flatMap((rows) => rows.map((row) => row.id))).not.toContain(id);
  });

  it("refuses beside one that is pending, what has no result, another version, and other posts", async () => {
    const { id, order } = await aContestedOrder();
    await expect(retract(id, "guoqi", 1)).rejects.toMatchObject({ code: "refused", reason: "illegal_transition" });
    await concluded(id);
    const again = await aContest(order.documentId);
    await expect(retract(id)).rejects.toMatchObject({ code: "refused", reason: "review_same_kind" });
    expect((await contestFile(await officer("guoqi"), id)).refusalOf("retractResult")).toBe("review_same_kind");
    await strike(again.id, 1);
    await expect(retract(id, "guoqi", 1)).rejects.toMatchObject({ code: "stale" });
    await expect(retract(id, "juzhang")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(retract(id, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await retract(id);
  });
});
