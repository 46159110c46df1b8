import { asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { anInquiry, inquiryEntry } from "@/db/factories/inquiries";
import { deadlines, documents, events, inquiryMaterials, inquiryNotices } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { advanceCase } from "../advance";
import { issueInquiry } from "./issue-inquiry";

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
