import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseToDeliverIn, aProof, completeDelivery as complete } from "@/db/factories/deliveries";
import { deadlines, deliveries, deliveryFiles, events } from "@/db/schema";
import { setNoticeTerm } from "@/lib/agencies/commands/set-notice-term";
import type { Officer } from "@/lib/auth/actor";
import { addDays } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { SendDeliveryInput } from "../input";
import { ofCase } from "../matter";
import { deliveriesOfMatter } from "../queries/deliveries-of-matter";
import { completeDelivery } from "./complete-delivery";
import { keepSigned } from "./keep-signed";
import { recordDelivery, sendDelivery } from "./record-delivery";
import { failDelivery, recordFailedAttempt } from "./record-failed-attempt";

const { officer, employerId, act } = world();

const ISSUED = "2026-11-16";
const SENT = "2026-11-18";
const BACK = "2026-11-23";
const OWN_ARTICLE = "《测试市劳动保障监察条例》第三十三条";

let lead: Officer;
let leader: Officer;
let second: Officer;
let employer: string;

beforeAll(async () => {
  [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  employer = await employerId("91990101MA0H00010Q");
});

async function aCase() {
  const kase = await aCaseToDeliverIn({ leader, lead, second }, ISSUED, employer);
  const fileId = await aProof(lead, ISSUED, kase.id);
  return { ...kase, fileId, place: { caseId: kase.id, documentId: kase.orderId, servers: kase.servers } };
}

const mailIn = (kase: Awaited<ReturnType<typeof aCase>>) =>
  SendDeliveryInput.parse({ ...complete("post", SENT, kase.place, kase.fileId), receivedOn: "", files: [] });

const mailed = (kase: Awaited<ReturnType<typeof aCase>>) => act(lead, SENT, (ctx) => sendDelivery(ctx, mailIn(kase)));

const rowOf = async (id: string) => (await db().select().from(deliveries).where(eq(deliveries.id, id)))[0];

describe("a delivery that is served", () => {
  it("takes pictures of what was signed afterwards, and keeps its day", async () => {
    const kase = await aCase();
    const { id } = await mailed(kase);
    const early = act(lead, BACK, (ctx) => keepSigned(ctx, { id, version: 2, files: [kase.fileId] }));
    await expect(early).rejects.toThrow("delivery_settled");
    await act(lead, BACK, (ctx) =>
      completeDelivery(ctx, { id, version: 2, receivedOn: "2026-11-20", files: [kase.fileId] }),
    );
    const signed = await aProof(second, BACK, kase.id);
    await act(second, "2026-11-24", (ctx) => keepSigned(ctx, { id, version: 3, files: [signed] }));
    expect(await rowOf(id)).toMatchObject({ state: "served", servedOn: "2026-11-20", version: 4 });
    const proofs = await db().select().from(deliveryFiles).where(eq(deliveryFiles.deliveryId, id));
    expect(proofs.map(({ fileId }) => fileId).toSorted()).toEqual([kase.fileId, signed].toSorted());
    const other = await aCase();
    const stray = act(lead, BACK, (ctx) => keepSigned(ctx, { id, version: 4, files: [other.fileId] }));
    await expect(stray).rejects.toMatchObject({ fields: { files: "proof_unknown" } });
  });
});

describe("a delivery under way", () => {
  it("is served on the day of the slip once the slip is back, not before", async () => {
    const kase = await aCase();
    const { id } = await mailed(kase);
    expect((await deliveriesOfMatter(lead, ofCase(kase.id))).papers[1]).toMatchObject({
      state: "under_way",
      servedOn: null,
    });
    const bring = (over: object) =>
      act(lead, BACK, (ctx) => completeDelivery(ctx, { id, version: 2, receivedOn: "2026-11-20", files: [], ...over }));
    const bringing = (over: object) => expect(bring({ files: [kase.fileId], ...over })).rejects;
    await bringing({ files: [] }).toMatchObject({ code: "refused", fields: { files: "slip_image_missing" } });
    await bringing({ receivedOn: "" }).toMatchObject({
      reason: "delivery_received_on_missing",
      fields: { receivedOn: "delivery_received_on_missing" },
    });
    await bringing({ receivedOn: "2026-11-17" }).toMatchObject({
      reason: "received_before_sent",
      fields: { receivedOn: "received_before_sent" },
    });
    await bringing({ receivedOn: "2026-11-24" }).toMatchObject({ fields: { receivedOn: "delivered_in_future" } });
    await expect(bring({ version: 1, files: [kase.fileId] })).rejects.toMatchObject({ code: "stale" });
    expect(await rowOf(id)).toMatchObject({ state: "attempted", receivedOn: null, version: 2 });
    expect(await bring({ files: [kase.fileId] })).toMatchObject({ id, servedOn: "2026-11-20" });
    await bringing({ version: 3 }).toMatchObject({ reason: "delivery_settled", fields: undefined });
  });

  it("only what takes time can be under way", async () => {
    const kase = await aCase();
    expect(SendDeliveryInput.safeParse(complete("direct", SENT, kase.place, kase.fileId)).success).toBe(false);
    const direct = { ...mailIn(kase), ...complete("left", SENT, kase.place, kase.fileId), method: "post" as const };
    await expect(act(lead, SENT, (ctx) => sendDelivery(ctx, direct))).rejects.toMatchObject({
      reason: "slip_number_missing",
    });
  });

  it("returned mail is not served: it fails with its reason and stays in the register", async () => {
    const kase = await aCase();
    const { id } = await mailed(kase);
    await act(second, BACK, (ctx) =>
      failDelivery(ctx, { id, version: 2, failure: "邮件以“查无此单位”退回。", files: [] }),
    );
    expect(await rowOf(id)).toMatchObject({ state: "failed", servedOn: null, failure: "邮件以“查无此单位”退回。" });
    expect((await deliveriesOfMatter(lead, ofCase(kase.id))).papers[1]).toMatchObject({ state: "unserved" });
  });

  it("is closed when the paper is served otherwise", async () => {
    const kase = await aCase();
    const { id } = await mailed(kase);
    await act(lead, BACK, (ctx) => recordDelivery(ctx, complete("direct", BACK, kase.place, kase.fileId)));
    expect(await rowOf(id)).toMatchObject({ state: "failed", servedOn: null });
  });
});

describe("a public notice under way", () => {
  it("T-NOTICE-30: is refused on its twenty-ninth day, served on its thirtieth, and its clock is met", async () => {
    const kase = await aCase();
    const notice = complete("public_notice", BACK, kase.place, kase.fileId);
    const { id } = await act(lead, BACK, (ctx) => recordDelivery(ctx, notice));
    const end = (on: string) =>
      act(lead, on, (ctx) => completeDelivery(ctx, { id, version: 2, receivedOn: "", files: [] }));
    await expect(end("2026-12-22")).rejects.toMatchObject({ reason: "notice_running" });
    expect(await end("2026-12-23")).toMatchObject({ id, servedOn: "2026-12-23" });
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock?.state).toBe("met");
  });

  it("T-NOTICE-30: runs the days that the region set before it was put up, by the region's article", async () => {
    const administrator = await officer("xitong");
    const set = (on: string, effectiveFrom: string, days: number) =>
      act(administrator, on, (ctx) => setNoticeTerm(ctx, { days, basis: OWN_ARTICLE, effectiveFrom }));
    await expect(set(BACK, addDays(BACK, -1), 60)).rejects.toMatchObject({
      fields: { effectiveFrom: "notice_term_past" },
    });
    await expect(
      act(lead, BACK, (ctx) => setNoticeTerm(ctx, { days: 60, basis: OWN_ARTICLE, effectiveFrom: BACK })),
    ).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await set(BACK, BACK, 60);
    await expect(set(BACK, BACK, 45)).rejects.toMatchObject({ fields: { effectiveFrom: "notice_term_taken" } });
    const kase = await aCase();
    const notice = complete("public_notice", BACK, kase.place, kase.fileId);
    const { id } = await act(lead, BACK, (ctx) => recordDelivery(ctx, notice));
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ amount: 60, basis: OWN_ARTICLE, dueOn: addDays(BACK, 60) });
    await set(BACK, addDays(BACK, 7), 45);
    const end = (on: string) =>
      act(lead, on, (ctx) => completeDelivery(ctx, { id, version: 2, receivedOn: "", files: [] }));
    await expect(end(addDays(BACK, 59))).rejects.toMatchObject({ reason: "notice_running" });
    expect(await end(addDays(BACK, 60))).toMatchObject({ servedOn: addDays(BACK, 60) });
  });

  it("stops its clock when it comes to nothing", async () => {
    const kase = await aCase();
    const notice = complete("public_notice", BACK, kase.place, kase.fileId);
    const { id } = await act(lead, BACK, (ctx) => recordDelivery(ctx, notice));
    await act(lead, BACK, (ctx) =>
      failDelivery(ctx, { id, version: 2, failure: "公告张贴有误，撤回重发。", files: [] }),
    );
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock?.state).toBe("stopped");
  });
});

describe("recordFailedAttempt", () => {
  const failed = (kase: Awaited<ReturnType<typeof aCase>>, over: object = {}) => ({
    ...{ caseId: kase.id, documentId: kase.orderId, servers: kase.servers },
    ...{ method: "direct" as const, actedOn: BACK, place: "建设路88号", slipNumber: "" },
    ...{ failure: "该地址无人，大门上锁。", files: [kase.fileId] },
    ...over,
  });

  it("keeps the attempt, its reason and its photograph, and serves nothing", async () => {
    const kase = await aCase();
    const { id } = await act(lead, SENT, (ctx) => recordFailedAttempt(ctx, failed(kase, { actedOn: SENT })));
    expect(await rowOf(id)).toMatchObject({ state: "failed", servedOn: null, failure: "该地址无人，大门上锁。" });
    expect(await db().select().from(deliveryFiles).where(eq(deliveryFiles.deliveryId, id))).toHaveLength(1);
    const [event] = await db().select().from(events).where(eq(events.subjectId, id));
    expect(event).toMatchObject({ act: "delivery.fail", fromState: "attempted", toState: "failed" });
    await act(lead, BACK, (ctx) => recordDelivery(ctx, complete("direct", BACK, kase.place, kase.fileId)));
    expect((await deliveriesOfMatter(lead, ofCase(kase.id))).papers[1]?.attempts.map(({ state }) => state)).toEqual([
      "failed",
      "served",
    ]);
  });

  it("asks for two servers and for a day that has come, as a delivery does", async () => {
    const kase = await aCase();
    const attempt = (over: object) => act(lead, BACK, (ctx) => recordFailedAttempt(ctx, failed(kase, over)));
    await expect(attempt({ servers: [lead.id, lead.id] })).rejects.toMatchObject({ reason: "two_servers_needed" });
    await expect(attempt({ actedOn: "2026-11-24" })).rejects.toMatchObject({ reason: "delivered_in_future" });
    await expect(attempt({ actedOn: "2026-11-15" })).rejects.toMatchObject({ reason: "delivered_before_issue" });
  });
});
