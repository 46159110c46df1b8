import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseToDeliverIn, aProof, aSignedConfirmation, completeDelivery } from "@/db/factories/deliveries";
import { deadlines, deliveries, documents, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { withoutGuard } from "@/lib/kernel/guard";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { RecordDeliveryInput } from "../input";
import { type DeliveryMethod, deliveryMethods } from "../lifecycle";
import { ofCase } from "../matter";
import { methodFields } from "../proofs";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { deliveryOf } from "../queries/delivery-of";
import { recordDelivery } from "./record-delivery";

const { officer, employerId, act } = world();

const ISSUED = "2026-11-16";
const TODAY = "2026-11-23";
const LATER = "2026-12-23";

let lead: Officer;
let leader: Officer;
let second: Officer;
let employer: string;

beforeAll(async () => {
  [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  employer = await employerId("91990101MA0H00010Q");
});

const caseAt = () => aCaseToDeliverIn({ leader, lead, second }, ISSUED, employer);

async function typed(method: DeliveryMethod, over: object = {}) {
  const kase = await caseAt();
  const fileId = await aProof(lead, ISSUED, kase.id);
  await aSignedConfirmation(lead, ISSUED, kase.id);
  const documentId = method === "handed_on" ? kase.noticeId : kase.orderId;
  const place = { caseId: kase.id, documentId, servers: kase.servers };
  return { ...completeDelivery(method, TODAY, place, fileId), ...over };
}

const record = (input: Awaited<ReturnType<typeof typed>>, actor = lead, on = TODAY) =>
  act(actor, on, (ctx) => recordDelivery(ctx, input));

const stored = (documentId: string) => db().select().from(deliveries).where(eq(deliveries.documentId, documentId));

describe("recordDelivery", () => {
  it.each(deliveryMethods.filter((method) => method !== "public_notice"))(
    "%s with every proof is served on the computed day, with receipt and event",
    async (method) => {
      const input = await typed(method);
      const { id, servedOn } = await record(input);
      expect(servedOn).toBe(TODAY);
      expect(await deliveryOf(db(), input.documentId)).toEqual({ servedOn: TODAY });
      const [row] = await stored(input.documentId);
      expect(row).toMatchObject({ id, state: "served", method, servedOn: TODAY });
      const [event] = await db()
        .select()
        .from(events)
        .where(and(eq(events.subjectId, id), eq(events.act, "delivery.serve")));
      expect(event?.about).toEqual(expect.arrayContaining([input.caseId, input.documentId, employer]));
      const [receipt] = await db()
        .select()
        .from(documents)
        .where(eq(documents.id, row?.receiptId ?? id));
      expect(receipt).toMatchObject({ paperKey: "delivery-receipt", fileId: input.caseId });
    },
  );

  const each = deliveryMethods.flatMap((method) =>
    methodFields[method].required.map((field) => [method, field] as const),
  );
  it.each(each)("%s without %s is refused and nothing starts", async (method, field) => {
    const empty = { files: [], receiver: "", handedOnGround: "" };
    const input = { ...(await typed(method)), [field]: field in empty ? Reflect.get(empty, field) : "" };
    const form = RecordDeliveryInput.safeParse(input);
    expect(form.error?.issues.map((issue) => issue.path.join())).toEqual([field]);
    await expect(record(input)).rejects.toMatchObject({ code: "refused", reason: expect.stringMatching(/_missing$/) });
    expect(await stored(input.documentId)).toEqual([]);
    expect(await deliveryOf(db(), input.documentId)).toBeUndefined();
  });

  it("leaving without a picture is refused, whoever saw it; with footage alone it is served", async () => {
    const seen = await typed("left", { files: [] });
    await expect(record(seen)).rejects.toMatchObject({ reason: "witness_or_footage_missing" });
    const bare = await typed("left", { witnessName: "", witnessFrom: "", files: [] });
    await expect(record(bare)).rejects.toMatchObject({ reason: "witness_or_footage_missing" });
    const fileId = await aProof(lead, ISSUED, bare.caseId);
    expect(await record({ ...bare, files: [fileId] })).toMatchObject({ servedOn: TODAY });
  });

  it("the receipt tells method, place, substitute and servers", async () => {
    const input = await typed("direct");
    const { id } = await record(input);
    const [row] = await db().select({ bytes: documents.bytes }).from(documents).where(eq(documents.subjectId, id));
    const text = await pdfText(row?.bytes ?? Buffer.alloc(0));
    for (const words of [
      "直接送达",
      "2026年11月23日",
      "负责收件的人：刘会计",
      "王敏（执法证号：示监证0002）",
      "李喆",
    ]) {
      expect(text).toContain(words);
    }
  });
});

describe("electronic delivery", () => {
  it("is refused without a confirmation that consents, signed by that day, at its address", async () => {
    const kase = await caseAt();
    const place = { caseId: kase.id, documentId: kase.orderId, servers: kase.servers };
    const input = completeDelivery("electronic", TODAY, place, await aProof(lead, ISSUED, kase.id));
    await expect(record(input)).rejects.toMatchObject({ reason: "electronic_not_confirmed" });
    await aSignedConfirmation(lead, ISSUED, kase.id, { consentsElectronic: false });
    await expect(record(input)).rejects.toMatchObject({ reason: "electronic_not_confirmed" });
    await aSignedConfirmation(lead, "2026-11-24", kase.id);
    await expect(record(input, lead, "2026-11-24")).rejects.toMatchObject({ reason: "electronic_not_confirmed" });
    const next = { ...input, actedOn: "2026-11-24" };
    await expect(record({ ...next, place: "other@longteng.example" }, lead, "2026-11-24")).rejects.toMatchObject({
      reason: "not_the_confirmed_address",
    });
    expect(await record(next, lead, "2026-11-24")).toMatchObject({ servedOn: "2026-11-24" });
  });

  it("asks for the consent of this recipient, not of the other", async () => {
    const kase = await caseAt();
    await aSignedConfirmation(lead, ISSUED, kase.id);
    const place = { caseId: kase.id, documentId: kase.noticeId, servers: kase.servers };
    const input = completeDelivery("electronic", TODAY, place, await aProof(lead, ISSUED, kase.id));
    await expect(record(input)).rejects.toMatchObject({ reason: "electronic_not_confirmed" });
  });
});

describe("public notice", () => {
  it("T-NOTICE-30: runs thirty days with a clock, and is served on its last day at once when recorded later", async () => {
    const running = await typed("public_notice");
    const { id, servedOn } = await record(running);
    expect(servedOn).toBeNull();
    expect(await deliveryOf(db(), running.documentId)).toBeUndefined();
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ limitKey: "T-NOTICE-30", startedOn: TODAY, dueOn: LATER, state: "running" });
    const late = await typed("public_notice");
    expect(await record(late, lead, "2027-01-20")).toMatchObject({ servedOn: LATER });
  });
});

describe("the guards of a delivery", () => {
  it("post: an officer of the case or a squad leader, nobody else", async () => {
    const input = await typed("direct");
    for (const login of ["guoqi", "juzhang"]) {
      await expect(record(input, await officer(login))).rejects.toMatchObject({ reason: "not_delivery_post" });
    }
    await expect(record(input, await officer("shenji"))).rejects.toMatchObject({ code: "not_found" });
    expect(await record(input, leader)).toMatchObject({ servedOn: TODAY });
  });

  it("another region's officer finds no such case", async () => {
    const input = await typed("direct");
    await expect(record(input, await officer("ylxdaduizhang"))).rejects.toMatchObject({ code: "not_found" });
  });

  it("a paper that is not served, or of another case, does not exist here", async () => {
    const input = await typed("direct");
    const other = await caseAt();
    await expect(record({ ...input, documentId: other.orderId })).rejects.toMatchObject({ code: "not_found" });
    const [approval] = await db()
      .select({ id: documents.id })
      .from(documents)
      .where(and(eq(documents.fileId, input.caseId), eq(documents.paperKey, "case-opening-approval")));
    await expect(record({ ...input, documentId: approval?.id ?? "" })).rejects.toMatchObject({ code: "not_found" });
  });

  it("two different officers of the case serve", async () => {
    const input = await typed("direct");
    const twice = { ...input, servers: [lead.id, lead.id] };
    await expect(record(twice)).rejects.toMatchObject({ reason: "two_servers_needed" });
    const stranger = { ...input, servers: [lead.id, (await officer("guoqi")).id] };
    await expect(record(stranger)).rejects.toMatchObject({ reason: "server_not_of_case" });
    expect(await withoutGuard("deliveries.two_servers", () => record(twice))).toMatchObject({ servedOn: TODAY });
  });

  it.each([
    ["2026-11-15", "delivered_before_issue"],
    ["2026-11-24", "delivered_in_future"],
  ])("a delivery of %s is refused: %s", async (actedOn, reason) => {
    const input = await typed("direct", { actedOn });
    await expect(record(input)).rejects.toMatchObject({ reason });
  });

  it("on the very day of issue and today it is accepted", async () => {
    expect(await record(await typed("direct", { actedOn: ISSUED }))).toMatchObject({ servedOn: ISSUED });
  });

  it("mail is not received before it is posted", async () => {
    const input = await typed("post", { receivedOn: "2026-11-22" });
    await expect(record(input)).rejects.toMatchObject({ reason: "received_before_sent" });
  });

  it("who may sign depends on whether a unit or a person is served; a unit is not handed on to", async () => {
    const unit = await typed("direct", { receiver: "family" });
    await expect(record(unit)).rejects.toMatchObject({ reason: "receiver_not_entitled" });
    const person = await typed("handed_on");
    const { orderId, id } = await caseAt();
    const files = [await aProof(lead, ISSUED, id)];
    await expect(record({ ...person, caseId: id, documentId: orderId, files })).rejects.toMatchObject({
      reason: "handed_on_only_to_persons",
    });
  });

  it("a file that is no proof of this case is refused", async () => {
    const elsewhere = await aProof(lead, ISSUED, (await caseAt()).id);
    const input = await typed("post", { files: [elsewhere] });
    await expect(record(input)).rejects.toMatchObject({ code: "invalid", fields: { files: "proof_unknown" } });
  });

  it("with two recordings at once one wins, and the database keeps it so without the guard", async () => {
    const input = await typed("direct");
    const both = await Promise.allSettled([record(input), record(input, leader)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { reason: "already_served" } });
    await withoutGuard("deliveries.once", () =>
      expect(record(input)).rejects.toMatchObject({ reason: "already_served" }),
    );
    expect(await stored(input.documentId)).toHaveLength(1);
  });
});

it("the case's page says of each paper how far it is, and what runs from an order", async () => {
  const input = await typed("direct");
  await record(input);
  const { papers, refusal } = await deliveriesOfMatter(lead, ofCase(input.caseId));
  expect(refusal).toBeNull();
  expect(papers.map(({ paperKey, state, servedOn }) => [paperKey, state, servedOn])).toEqual([
    ["acceptance-notice", "unserved", null],
    ["rectification-order", "served", TODAY],
  ]);
  expect(papers.map(({ recipientName }) => recipientName)).toEqual(["张䶮", "测试市龙腾建筑劳务有限公司"]);
  expect(papers[1]?.runs.map(({ limit }) => limit)).toEqual(["T-RECON-60", "T-SUE-6M"]);
});
