import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { anInquiry } from "@/db/factories/inquiries";
import { deadlines, documents, events, inquiryMaterials, materialReceipts } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { ReceiveMaterialsInput, ReturnMaterialsInput } from "../inquiry-input";
import { receiveMaterials } from "./receive-materials";
import { returnMaterials } from "./return-materials";

const { officer, act, employerId } = world();
const LONGTENG = "91990101MA0H00010Q";

async function noticed() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const kase = await anAssignedCase(leader, lead, second, "2026-11-17", await employerId(LONGTENG));
  return { lead, second, caseId: kase.id, id: (await anInquiry(lead, "2026-11-18", kase.id)).id };
}

type Items = z.input<typeof ReceiveMaterialsInput>["items"];

const bring = (one: Officer, on: string, id: string, items: Items, over: object = {}) =>
  act(one, on, (ctx) =>
    receiveMaterials(
      ctx,
      ReceiveMaterialsInput.parse({ id, items, person: "王强", personPost: "人事经理", receivedOn: on, ...over }),
    ),
  );

const giveBack = (one: Officer, on: string, id: string, ordinals: readonly string[]) =>
  act(one, on, (ctx) =>
    returnMaterials(ctx, ReturnMaterialsInput.parse({ id, ordinals, person: "王强", returnedOn: on })),
  );

const materialsOf = (noticeId: string) =>
  db()
    .select()
    .from(inquiryMaterials)
    .where(eq(inquiryMaterials.noticeId, noticeId))
    .orderBy(asc(inquiryMaterials.ordinal));

async function receiptOf(noticeId: string, handover: "received" | "returned") {
  const [row] = await db()
    .select({ receipt: materialReceipts, paper: documents })
    .from(materialReceipts)
    .innerJoin(documents, eq(documents.id, materialReceipts.documentId))
    .where(and(eq(materialReceipts.noticeId, noticeId), eq(materialReceipts.handover, handover)));
  if (!row) throw new Error("no receipt");
  return { ...row, text: await pdfText(row.paper.bytes) };
}

const clockOf = async (noticeId: string) =>
  (await db().select().from(deadlines).where(eq(deadlines.subjectId, noticeId)))[0];

describe("receiveMaterials", () => {
  it("F42: ticks off the notice's own list and issues the receipt: items, form, pages, who, and what is wanting", async () => {
    const { lead, id, caseId } = await noticed();
    const { number } = await bring(lead, "2026-11-20", id, [
      { ordinal: 1, form: "copy", pages: 1 },
      { ordinal: 2, form: "" },
      { ordinal: 3, form: "original", pages: 12 },
    ]);
    expect(number).toMatch(/^示人社监收字〔2026〕\d+号$/);
    expect((await materialsOf(id)).map((row) => [row.receivedOn, row.isOriginal, row.pages])).toEqual([
      ["2026-11-20", false, 1],
      [null, false, null],
      ["2026-11-20", true, 12],
    ]);
    const { receipt, paper, text } = await receiptOf(id, "received");
    expect(receipt).toMatchObject({
      person: "王强",
      personPost: "人事经理",
      handedOn: "2026-11-20",
      recordedBy: lead.id,
    });
    expect(paper).toMatchObject({ paperKey: "material-receipt", fileId: caseId, number });
    expect(text).toContain("3木工班组施工合同原件12");
    expect(text).toContain("以上材料共2项13页，其中原件1项。");
    expect(text).toContain("尚未提交的：1.工资支付表（凭证）（2026年7月至今）。请于2026年11月25日前（含当日）提交。");
    expect(text).toContain("提交人（签名）：");
    expect(text).toContain("接收人（签名）：");
    expect((await clockOf(id))?.state).toBe("running");
  });

  it("F42: meets the clock with the last, and says that the day had passed", async () => {
    const { lead, second, id } = await noticed();
    await bring(lead, "2026-11-20", id, [{ ordinal: 1, form: "copy", pages: 1 }]);
    await bring(second, "2026-11-30", id, [{ ordinal: 2, form: "copy", pages: 3 }]);
    const papers = await db().select().from(documents).where(eq(documents.paperKey, "material-receipt"));
    const late = papers.find(({ subjectId, issuedOn }) => subjectId === id && issuedOn === "2026-11-30");
    expect(await pdfText(late?.bytes ?? Buffer.alloc(0))).toContain("提交期限2026年11月25日已过。");
    await bring(second, "2026-11-30", id, [{ ordinal: 3, form: "original", pages: 3 }]);
    expect(await clockOf(id)).toMatchObject({ state: "met", endedOn: "2026-11-30" });
  });

  it("refuses what came in already, what is not on the list, a day to come, uncounted pages, and a stranger", async () => {
    const { lead, id } = await noticed();
    const copy = (ordinal: number) => ({ ordinal, form: "copy" as const, pages: 1 });
    await bring(lead, "2026-11-20", id, [copy(1)]);
    await expect(bring(lead, "2026-11-20", id, [copy(1), copy(2)])).rejects.toMatchObject({
      reason: "materials_changed",
    });
    expect((await materialsOf(id))[1]?.receivedOn).toBeNull();
    await expect(bring(lead, "2026-11-20", id, [copy(9)])).rejects.toMatchObject({ reason: "materials_changed" });
    await expect(bring(lead, "2026-11-20", id, [copy(2)], { receivedOn: "2026-11-21" })).rejects.toMatchObject({
      fields: { receivedOn: "received_after_today" },
    });
    await expect(bring(await officer("ylxjiancha"), "2026-11-20", id, [copy(2)])).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(bring(await officer("xieguan"), "2026-11-20", id, [copy(2)])).rejects.toMatchObject({
      code: "refused",
    });
    const faults = (items: Items) =>
      ReceiveMaterialsInput.safeParse({ id, items, person: "王强", receivedOn: "2026-11-20" }).error?.issues[0]?.path;
    expect(faults([{ ordinal: 1, form: "copy" }])).toEqual(["items", 0, "pages"]);
    expect(faults([{ ordinal: 1, form: "" }])).toEqual(["items"]);
    expect(faults([copy(1), copy(1)])).toEqual(["items"]);
  });
});

describe("returnMaterials", () => {
  it("F42: gives originals back against a receipt, also to be found in the case's file", async () => {
    const { lead, id, caseId } = await noticed();
    await bring(lead, "2026-11-20", id, [{ ordinal: 3, form: "original", pages: 12 }]);
    const { number } = await giveBack(lead, "2026-11-24", id, ["3"]);
    expect((await materialsOf(id)).map((row) => row.returnedOn)).toEqual([null, null, "2026-11-24"]);
    const { paper, text } = await receiptOf(id, "returned");
    expect(paper).toMatchObject({ paperKey: "material-return", fileId: caseId, number });
    expect(text).toContain("3木工班组施工合同原件12");
    expect(text).toContain("领取人（签名）：");
    const [event] = await db().select().from(events).where(eq(events.act, "inquiry.returnOriginals"));
    expect(event).toMatchObject({ subjectId: id, particulars: { ordinals: [3], returnedOn: "2026-11-24" } });
    await expect(giveBack(lead, "2026-11-24", id, ["3"])).rejects.toMatchObject({ code: "invalid" });
  });

  it("refuses a copy, and a post that is not at the counter", async () => {
    const { lead, id } = await noticed();
    await bring(lead, "2026-11-20", id, [{ ordinal: 1, form: "copy", pages: 1 }]);
    await expect(giveBack(lead, "2026-11-20", id, ["1"])).rejects.toMatchObject({
      fields: { ordinals: "returned_before_received" },
    });
    await expect(giveBack(await officer("fazhi"), "2026-11-20", id, ["1"])).rejects.toMatchObject({
      reason: "not_your_post",
    });
  });
});
