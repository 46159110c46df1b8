import { and, asc, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aProof, correctionOf } from "@/db/factories/deliveries";
import { aServedOrder } from "@/db/factories/orders";
import { deadlines, deliveries, deliveryFiles, documents, documentVoids, events } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { disagreementsOf } from "@/lib/cases/queries/disagreements";
import { openClock } from "@/lib/deadlines/clocks";
import { recordDefiance } from "@/lib/orders/commands/record-defiance";
import { world } from "@/lib/testing/world";
import { ofCase } from "../matter";
import { attemptFile } from "../queries/attempt-file";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { correctDelivery } from "./correct-delivery";

const { officer, act } = world();

const ISSUED = "2026-11-16";
const SERVED = "2026-11-18";
const TODAY = "2026-11-24";

const leader = () => officer("daduizhang");

const rowsOf = (documentId: string) =>
  db().select().from(deliveries).where(eq(deliveries.documentId, documentId)).orderBy(asc(deliveries.recordedAt));

const correct = async (documentId: string, on: string, over: object = {}, today = TODAY) => {
  const [who, input] = [await leader(), await correctionOf(documentId, on, over)];
  return act(who, today, (ctx) => correctDelivery(ctx, input));
};

describe("correctDelivery", () => {
  it("puts a new record in the place of the old one, which stays with who, when and why", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const answer = await correct(order.documentId, "2026-11-17");
    expect(answer).toMatchObject({ from: SERVED, to: "2026-11-17" });
    const [old, now] = await rowsOf(order.documentId);
    expect(old).toMatchObject({
      ...{
        state: "corrected",
        servedOn: SERVED,
        actedOn: SERVED,
        correctedOn: TODAY,
        correctedBy: (await leader()).id,
      },
      correctedBecause: "原登记的日期抄错，以送达回证上的签收日期为准。",
    });
    expect(now).toMatchObject({ state: "served", servedOn: "2026-11-17", correctsId: old?.id, id: answer.id });
    const proofs = await db().select().from(deliveryFiles).where(eq(deliveryFiles.deliveryId, answer.id));
    expect(proofs).toHaveLength(1);
    const { papers } = await deliveriesOfMatter(await leader(), ofCase(order.caseId));
    expect(papers.find(({ id }) => id === order.documentId)).toMatchObject({
      ...{ state: "served", servedOn: "2026-11-17" },
      attempts: [{ correctedByName: "周建平" }, { correctedByName: null }],
    });
    const told = await db()
      .select({ act: events.act, particulars: events.particulars })
      .from(events)
      .where(inArray(events.subjectId, [old?.id ?? "", answer.id]));
    expect(told.map((event) => event.act)).toEqual(["delivery.serve", "delivery.correct", "delivery.serve"]);
  });

  it("issues a receipt of its own; the old one stays and is marked as replaced", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const { id } = await correct(order.documentId, SERVED, { receiverName: "张经理" });
    const [old, now] = await rowsOf(order.documentId);
    const [mark] = await db()
      .select()
      .from(documentVoids)
      .where(eq(documentVoids.documentId, old?.receiptId ?? ""));
    expect(mark).toMatchObject({ replacedById: now?.receiptId, voidedOn: TODAY });
    const [receipt] = await db().select({ input: documents.input }).from(documents).where(eq(documents.subjectId, id));
    expect(receipt?.input).toMatchObject({ substitute: "负责收件的人：张经理", deliveredOn: SERVED });
    const change = db().update(documentVoids).set({ reason: "另一理由" });
    await expect(change).rejects.toMatchObject({ cause: { message: expect.stringContaining("append-only") } });
  });

  it("leaves no difference between the papers of the file: the receipt that was replaced is not compared", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    await correct(order.documentId, "2026-11-17");
    expect(await disagreementsOf(order.caseId)).toEqual([]);
  });

  it("meets the seven days of a decision anew on the day that counts now", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const file = { kind: "case", id: order.caseId };
    const subject = { kind: "document", id: order.documentId };
    await act(system, ISSUED, (ctx) =>
      openClock(ctx, { limit: "T-DELIVER-7", startedOn: ISSUED, subject, file, regionCode: "990101" }),
    );
    const clock = and(eq(deadlines.subjectId, order.documentId), eq(deadlines.limitKey, "T-DELIVER-7"));
    await db().update(deadlines).set({ state: "met", endedOn: SERVED }).where(clock);
    await correct(order.documentId, "2026-11-20");
    expect((await db().select().from(deadlines).where(clock))[0]).toMatchObject({
      state: "met",
      endedOn: "2026-11-20",
    });
  });

  it("asks another way of delivering for its own proofs, and reckons its own day", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const mailed = { method: "post", slipNumber: "EX000000001CN", receivedOn: "2026-11-20" };
    await expect(correct(order.documentId, SERVED, mailed)).rejects.toMatchObject({ reason: "slip_image_missing" });
    const slip = await aProof(await officer("wangmin"), TODAY, order.caseId);
    const { id } = await correct(order.documentId, SERVED, { ...mailed, files: [slip] });
    const files = await db().select().from(deliveryFiles).where(eq(deliveryFiles.deliveryId, id));
    expect(files.map(({ fileId }) => fileId)).toEqual([slip]);
    expect((await rowsOf(order.documentId))[1]).toMatchObject({
      method: "post",
      servedOn: "2026-11-20",
      receiver: null,
    });
  });

  it("is a leader's who did not record it, once, of the version that was seen", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const input = await correctionOf(order.documentId, "2026-11-17");
    const by = async (login: string, over: object = {}) => {
      const who = await officer(login);
      return act(who, TODAY, (ctx) => correctDelivery(ctx, { ...input, ...over }));
    };
    await expect(by("lizhe")).rejects.toMatchObject({ reason: "not_correcting_post" });
    await expect(by("ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    await expect(by("daduizhang", { version: 1 })).rejects.toMatchObject({ code: "stale" });
    await expect(by("daduizhang", { actedOn: "2026-11-13" })).rejects.toMatchObject({
      reason: "delivered_before_issue",
    });
    expect((await rowsOf(order.documentId)).map(({ state }) => state)).toEqual(["served"]);
    const file = await attemptFile(await officer("lizhe"), ofCase(order.caseId), input.id);
    expect(file.correction?.refusal).toBe("not_correcting_post");
    await by("daduizhang");
    await expect(by("daduizhang", { version: 3 })).rejects.toMatchObject({ reason: "delivery_settled" });
  });

  it("is not for a leader who served the paper", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const input = await correctionOf(order.documentId, "2026-11-17");
    const [row] = await rowsOf(order.documentId);
    await db()
      .update(deliveries)
      .set({ recordedBy: (await leader()).id })
      .where(eq(deliveries.id, row?.id ?? ""));
    const own = act(await leader(), TODAY, (ctx) => correctDelivery(ctx, input));
    await expect(own).rejects.toMatchObject({ reason: "own_delivery_record" });
  });

  it("does not move the day past what was done in reliance on it; an earlier day leaves that its ground", async () => {
    const order = await aServedOrder(ISSUED, SERVED);
    const defied = { id: order.items[0]?.id ?? "", version: 1, note: "12月2日复查，工资仍未支付。" };
    await act(await officer("wangmin"), "2026-12-02", (ctx) => recordDefiance(ctx, defied));
    const later = correct(order.documentId, "2026-11-20", {}, "2026-12-03");
    await expect(later).rejects.toMatchObject({ reason: "relied_defiance" });
    expect((await rowsOf(order.documentId)).map(({ state }) => state)).toEqual(["served"]);
    await correct(order.documentId, "2026-11-17", {}, "2026-12-03");
    expect((await rowsOf(order.documentId)).map(({ servedOn }) => servedOn)).toEqual([SERVED, "2026-11-17"]);
  });
});
