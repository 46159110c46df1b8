import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, aDeclinedComplaint } from "@/db/factories/complaints";
import { aProof, aSignedConfirmation, completeDelivery } from "@/db/factories/deliveries";
import { deadlines, deliveries, documents, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { handOverComplaint } from "@/lib/complaints/commands/hand-over-complaint";
import { requestSupplement } from "@/lib/complaints/commands/request-supplement";
import { withoutGuard } from "@/lib/kernel/guard";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { ConfirmAddressInput, RecordDeliveryInput } from "../input";
import type { DeliveryMethod } from "../lifecycle";
import { ofComplaint } from "../matter";
import { attemptFile } from "../queries/attempt-file";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { deliveryForm } from "../queries/delivery-form";
import { assertMayDeliver, mattersHoldingProof } from "../queries/proofs";
import { completeDelivery as complete } from "./complete-delivery";
import { recordDelivery, sendDelivery } from "./record-delivery";

const { officer, act } = world();

const ISSUED = "2026-11-16";
const TODAY = "2026-11-23";

let leader: Officer;
let wang: Officer;
let li: Officer;

beforeAll(async () => {
  [leader, wang, li] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
});

const paperOf = async (complaintId: string, paperKey: string) => {
  const { papers } = await deliveriesOfMatter(wang, ofComplaint(complaintId));
  const paper = papers.find((each) => each.paperKey === paperKey);
  if (!paper) throw new Error(`no ${paperKey}`);
  return paper;
};

async function declined() {
  const { id } = await aDeclinedComplaint(leader, ISSUED);
  return placeOf(id, (await paperOf(id, "non-acceptance-notice")).id);
}

/** Where a paper of a complaint is delivered, with a proof that was uploaded for it. */
const placeOf = async (complaintId: string, documentId: string) => ({
  ...{ complaintId, documentId, servers: [wang.id, li.id] },
  fileId: await aProof(wang, TODAY, { complaintId }),
});

type Place = Awaited<ReturnType<typeof declined>>;

const toPerson = (method: DeliveryMethod, { fileId, ...place }: Place, proof = fileId) => ({
  ...completeDelivery(method, TODAY, place, proof),
  ...(method === "direct" ? { receiver: "self" as const, receiverName: "张䶮" } : {}),
});

const record = (input: ReturnType<typeof toPerson>, actor: Officer = wang) =>
  act(actor, TODAY, (ctx) => recordDelivery(ctx, input));

describe("the notice of a complaint that is not taken up", () => {
  it("is served on the complainant with a receipt in the complaint's file; only reconsideration runs from it", async () => {
    const place = await declined();
    const { id, matter, servedOn } = await record(toPerson("direct", place));
    expect({ matter, servedOn }).toEqual({ matter: ofComplaint(place.complaintId), servedOn: TODAY });
    const [row] = await db().select().from(deliveries).where(eq(deliveries.id, id));
    expect(row).toMatchObject({ caseId: null, complaintId: place.complaintId, recipient: "complainant" });
    const [receipt] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, row?.receiptId ?? id));
    expect(receipt).toMatchObject({
      paperKey: "delivery-receipt",
      fileKind: "complaint",
      fileId: place.complaintId,
      employerId: null,
    });
    const text = await pdfText(receipt?.bytes ?? Buffer.alloc(0));
    for (const words of ["张䶮", "直接送达", "2026年11月23日", "投诉龙腾建筑"]) expect(text).toContain(words);
    const { state, runs } = await paperOf(place.complaintId, "non-acceptance-notice");
    expect({ state, runs: runs.map(({ limit, dueOn }) => [limit, dueOn]) }).toEqual({
      state: "served",
      runs: [["T-RECON-60", "2027-01-22"]],
    });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "delivery.serve")));
    expect(event?.about).toEqual(expect.arrayContaining([place.complaintId, place.documentId]));
  });

  it("T-NOTICE-30: a public notice has its clock in the complaint's file", async () => {
    const place = await declined();
    const { id } = await record(toPerson("public_notice", place));
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ limitKey: "T-NOTICE-30", fileKind: "complaint", fileId: place.complaintId });
    const { matter, attempt } = await attemptFile(wang, ofComplaint(place.complaintId), id);
    expect({ matter, noticeEndsOn: attempt.noticeEndsOn }).toEqual({
      matter: ofComplaint(place.complaintId),
      noticeEndsOn: "2026-12-23",
    });
  });

  it("goes by mail, and is served on the day of the slip, which is a proof of this complaint and no other", async () => {
    const place = await declined();
    const slip = await aProof(wang, TODAY, { complaintId: place.complaintId });
    const mail = { ...toPerson("post", place, slip), receivedOn: "", files: [] };
    const { id } = await act(wang, TODAY, (ctx) => sendDelivery(ctx, mail));
    const foreign = await aProof(wang, TODAY, { complaintId: (await declined()).complaintId });
    const back = (files: string[]) =>
      act(wang, TODAY, (ctx) => complete(ctx, { id, version: 2, receivedOn: TODAY, files }));
    await expect(back([foreign])).rejects.toMatchObject({ fields: { files: "proof_unknown" } });
    expect(await back([slip])).toMatchObject({ servedOn: TODAY });
    expect(await mattersHoldingProof(wang, slip)).toEqual([place.complaintId]);
    expect(await mattersHoldingProof(await officer("ylxdaduizhang"), slip)).toEqual([]);
  });

  it("is sent electronically only where the complainant has confirmed it", async () => {
    const place = await declined();
    const screen = await aProof(wang, TODAY, { complaintId: place.complaintId });
    const sending = toPerson("electronic", place, screen);
    await expect(record(sending)).rejects.toMatchObject({ reason: "electronic_not_confirmed" });
    await aSignedConfirmation(wang, TODAY, { complaintId: place.complaintId }, { recipient: "complainant" });
    const { address, addressSource } = await deliveryForm(wang, ofComplaint(place.complaintId), place.documentId);
    expect({ address, addressSource }).toEqual({ address: "测试市示范区建设路88号", addressSource: "confirmation" });
    expect(await record(sending)).toMatchObject({ servedOn: TODAY });
  });

  it("is looked for first at the address that was registered", async () => {
    const place = await declined();
    expect(await deliveryForm(wang, ofComplaint(place.complaintId), place.documentId)).toMatchObject({
      address: "测试市示范区工地宿舍",
      addressSource: "complaint",
    });
  });
});

describe("who delivers for a complaint", () => {
  it("certified inspectors and the leaders of the organ that received it", async () => {
    const input = toPerson("direct", await declined());
    for (const login of ["guoqi", "juzhang"]) {
      await expect(record(input, await officer(login))).rejects.toMatchObject({ reason: "not_receiving_organ" });
    }
    await expect(record(input, await officer("ylxdaduizhang"))).rejects.toMatchObject({ code: "not_found" });
    await assertMayDeliver(leader, ofComplaint(input.complaintId ?? ""));
    await expect(assertMayDeliver(await officer("guoqi"), ofComplaint(input.complaintId ?? ""))).rejects.toMatchObject({
      reason: "not_receiving_organ",
    });
    expect(await record(input, leader)).toMatchObject({ servedOn: TODAY });
  });

  it("two of them with certificates on that day", async () => {
    const input = toPerson("direct", await declined());
    const stranger = { ...input, servers: [wang.id, (await officer("guoqi")).id] };
    await expect(record(stranger)).rejects.toMatchObject({ reason: "server_not_of_organ" });
    const one = { ...input, servers: [wang.id, wang.id] };
    await expect(record(one)).rejects.toMatchObject({ reason: "two_servers_needed" });
    expect(await withoutGuard("deliveries.two_servers", () => record(one))).toMatchObject({ servedOn: TODAY });
  });
});

describe("the other papers of a complaint", () => {
  it("a notice of what is missing can be served while the complaint waits", async () => {
    const { id } = await aComplaint(wang, ISSUED);
    const asked = { missing: "工资约定的材料。", dueOn: "2026-11-30" };
    await act(wang, ISSUED, (ctx) => requestSupplement(ctx, { id, version: 1, ...asked }));
    const paper = await paperOf(id, "supplement-notice");
    const place = await placeOf(id, paper.id);
    expect(await record(toPerson("direct", place))).toMatchObject({ servedOn: TODAY });
    expect((await paperOf(id, "supplement-notice")).runs).toEqual([]);
  });

  it("a letter that hands it over reaches the other organ by hand or by mail", async () => {
    const { id } = await aComplaint(wang, ISSUED, { kind: "tip" });
    const to = { to: "测试市住房和城乡建设局", reason: "属于工程款支付的监督。" };
    await act(leader, ISSUED, (ctx) => handOverComplaint(ctx, { id, version: 1, ...to }));
    const paper = await paperOf(id, "handover-letter");
    expect(paper).toMatchObject({ recipient: "organ", recipientName: "测试市住房和城乡建设局" });
    const { fileId, ...place } = await placeOf(id, paper.id);
    const left = completeDelivery("left", TODAY, place, fileId);
    await expect(record(left)).rejects.toMatchObject({ reason: "only_direct_or_post_to_organ" });
    const direct = completeDelivery("direct", TODAY, place, fileId);
    await expect(record({ ...direct, receiver: "principal" })).rejects.toMatchObject({
      reason: "receiver_not_entitled",
    });
    expect(await record(direct)).toMatchObject({ servedOn: TODAY });
  });

  it("a tip's informant has no address here: it would stand in the register for all to read", async () => {
    const { id } = await aComplaint(wang, ISSUED, { kind: "tip" });
    const confirming = aSignedConfirmation(wang, TODAY, { complaintId: id }, { recipient: "complainant" });
    await expect(confirming).rejects.toMatchObject({ fields: { recipient: "recipient_no_party" } });
  });

  it("a form names a case or a complaint, never both and never none", async () => {
    const { complaintId, ...typed } = toPerson("direct", await declined());
    const told = { ...typed, documentId: typed.documentId };
    expect(RecordDeliveryInput.safeParse({ ...told, complaintId }).success).toBe(true);
    expect(RecordDeliveryInput.safeParse(told).success).toBe(false);
    expect(RecordDeliveryInput.safeParse({ ...told, complaintId, caseId: complaintId }).success).toBe(false);
    expect(ConfirmAddressInput.safeParse({ recipient: "complainant" }).success).toBe(false);
  });
});
