import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { anInquiry, inquiryEntry } from "@/db/factories/inquiries";
import { deadlines, documents, events, inquiryMaterials, inquiryNotices } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { advanceCase } from "../advance";
import { ReceiveMaterialsInput, ReturnMaterialsInput } from "../inquiry-input";
import { issueInquiry } from "./issue-inquiry";
import { receiveMaterials } from "./receive-materials";
import { returnMaterials } from "./return-materials";

const { officer, act, employerId } = world();
const LONGTENG = "91990101MA0H00010Q";

async function investigated() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId(LONGTENG));
  return { kase, leader, lead, second };
}

const materialsOf = (noticeId: string) =>
  db()
    .select()
    .from(inquiryMaterials)
    .where(eq(inquiryMaterials.noticeId, noticeId))
    .orderBy(asc(inquiryMaterials.ordinal));

const clockOf = async (noticeId: string) =>
  (await db().select().from(deadlines).where(eq(deadlines.subjectId, noticeId)))[0];

describe("issueInquiry", () => {
  it("F42: issues the numbered paper to the employer, its list of materials and the clock to the day it names", async () => {
    const { kase, lead } = await investigated();
    const { id, number } = await anInquiry(lead, "2026-11-18", kase.id);
    expect(number).toMatch(/^示人社监询字〔2026〕\d+号$/);
    const [notice] = await db().select().from(inquiryNotices).where(eq(inquiryNotices.id, id));
    expect(notice).toMatchObject({ caseId: kase.id, dueOn: "2026-11-25", addressee: "测试市龙腾建筑劳务有限公司" });
    expect((await materialsOf(id)).map(({ material, period }) => [material, period])).toEqual([
      ["营业执照（副本）复印件", ""],
      ["工资支付表（凭证）", "2026-07/"],
      ["木工班组施工合同", ""],
    ]);
    expect(await clockOf(id)).toMatchObject({
      limitKey: "INQUIRY-DUE",
      basis: number,
      dueOn: "2026-11-25",
      fileId: kase.id,
    });
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, notice?.documentId ?? ""));
    expect(paper).toMatchObject({ paperKey: "inquiry-notice", employerId: await employerId(LONGTENG), subjectId: id });
    const text = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    expect(text).toContain("2026年11月25日9时30分");
    const [gathered] = (await db().select().from(events).where(eq(events.act, "case.gather"))).filter(
      (event) => event.particulars.notice === id,
    );
    expect(gathered).toMatchObject({ subjectId: kase.id, actorId: lead.id });
  });

  it("hands a notice to another person to nobody's portal", async () => {
    const { kase, lead } = await investigated();
    const other = { addresseeKind: "other" as const, addressee: "测试市样例总承包有限公司" };
    const { id } = await anInquiry(lead, "2026-11-18", kase.id, other);
    const [paper] = await db().select().from(documents).where(eq(documents.subjectId, id));
    expect(paper?.employerId).toBeNull();
  });

  it("ends its clock with the case, so that nobody is reminded of it any more", async () => {
    const { kase, lead } = await investigated();
    const { id } = await anInquiry(lead, "2026-11-18", kase.id);
    const head = await officer("juzhang");
    const columns = { endedOn: "2026-11-20" };
    await act(head, "2026-11-20", (ctx) => advanceCase(ctx, { id: kase.id, version: 3, act: "rescind", columns }));
    expect(await clockOf(id)).toMatchObject({ state: "stopped", endedOn: "2026-11-20" });
  });

  it("refuses a stale form, a time that has gone, and one who is not of the case", async () => {
    const { kase, lead, leader } = await investigated();
    const issue = (one: typeof lead, over: Parameters<typeof inquiryEntry>[1]) =>
      act(one, "2026-11-18", (ctx) => issueInquiry(ctx, inquiryEntry(kase.id, over)));
    await expect(issue(lead, { version: 1 })).rejects.toMatchObject({ code: "stale" });
    await expect(issue(lead, { appearOn: "2026-11-18", appearTime: "11:59" })).rejects.toMatchObject({
      fields: { appearOn: "appear_in_past" },
    });
    await expect(issue(leader, {})).rejects.toMatchObject({ reason: "not_case_officer" });
  });
});

describe("receiveMaterials, returnMaterials", () => {
  const receive = (over: object) =>
    ReceiveMaterialsInput.parse({ form: "original", receivedOn: "2026-11-20", ...over });

  it("F42: ticks off what comes in, meets the clock with the last, and gives originals back", async () => {
    const { kase, lead, second } = await investigated();
    const { id } = await anInquiry(lead, "2026-11-18", kase.id);
    await act(lead, "2026-11-20", (ctx) => receiveMaterials(ctx, receive({ id, ordinals: ["1", "3"] })));
    expect((await materialsOf(id)).map((row) => [row.receivedOn, row.isOriginal])).toEqual([
      ["2026-11-20", true],
      [null, false],
      ["2026-11-20", true],
    ]);
    expect((await clockOf(id))?.state).toBe("running");
    await act(second, "2026-11-24", (ctx) =>
      receiveMaterials(ctx, receive({ id, ordinals: ["2"], form: "copy", receivedOn: "2026-11-24" })),
    );
    expect(await clockOf(id)).toMatchObject({ state: "met", endedOn: "2026-11-24" });
    const back = ReturnMaterialsInput.parse({ id, ordinals: ["3"], returnedOn: "2026-11-24" });
    await act(lead, "2026-11-24", (ctx) => returnMaterials(ctx, back));
    expect((await materialsOf(id)).map((row) => row.returnedOn)).toEqual([null, null, "2026-11-24"]);
    const [event] = await db().select().from(events).where(eq(events.act, "inquiry.returnOriginals"));
    expect(event).toMatchObject({ subjectId: id, particulars: { ordinals: [3], returnedOn: "2026-11-24" } });
  });

  it("refuses what came in already, a copy to be returned, a day to come, and a stranger", async () => {
    const { kase, lead } = await investigated();
    const { id } = await anInquiry(lead, "2026-11-18", kase.id);
    const take = (one: typeof lead, over: object) =>
      act(one, "2026-11-20", (ctx) => receiveMaterials(ctx, receive({ id, ...over })));
    await take(lead, { ordinals: ["1"], form: "copy" });
    await expect(take(lead, { ordinals: ["1", "2"] })).rejects.toMatchObject({ reason: "materials_changed" });
    expect((await materialsOf(id))[1]?.receivedOn).toBeNull();
    await expect(take(lead, { ordinals: ["2"], receivedOn: "2026-11-21" })).rejects.toMatchObject({ code: "invalid" });
    await expect(take(await officer("ylxjiancha"), { ordinals: ["2"] })).rejects.toMatchObject({ code: "not_found" });
    const back = ReturnMaterialsInput.parse({ id, ordinals: ["1"], returnedOn: "2026-11-20" });
    await expect(act(lead, "2026-11-20", (ctx) => returnMaterials(ctx, back))).rejects.toMatchObject({
      code: "invalid",
    });
    const auditor = await officer("fazhi");
    await expect(act(auditor, "2026-11-20", (ctx) => returnMaterials(ctx, back))).rejects.toMatchObject({
      reason: "not_your_post",
    });
  });
});
