import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aHeadAbove, organ } from "@/db/factories/accounts";
import { aContestedComplaint } from "@/db/factories/complaints";
import { complaints, documents, events } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { paperBytes, papersOfFile } from "@/lib/documents/queries";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { settleRouting } from "./settle-routing";

const { officer, act, at } = world();

const ON = "2026-11-16";
const NEXT = "2026-11-17";
const ANSWER = "市局2026年11月17日电话答复";
const OWN = "测试市示范区人力资源和社会保障局";
const COUNTY = "样例县人力资源和社会保障局";
const INFORMANT = { complainantName: "莫小声", complainantPhone: "13900139001", complainantAddress: "桂花巷七号" };

const contested = async (over: Parameters<typeof aContestedComplaint>[3] = {}) =>
  aContestedComplaint(await officer("daduizhang"), ON, "YLX-RSJ", over);

const settle = (who: Officer, id: string, over: Partial<Parameters<typeof settleRouting>[1]> = {}) =>
  act(who, NEXT, (ctx) =>
    settleRouting(ctx, {
      ...{ id, version: 2, outcome: "kept" as const, toOrganId: "", reason: "用工所在地在示范区。", reference: ANSWER },
      ...over,
    }),
  );

const moved = async () => ({ outcome: "moved" as const, toOrganId: await organ("YLX-RSJ") });

const formsOf = (id: string) =>
  db()
    .select()
    .from(documents)
    .where(and(eq(documents.fileId, id), eq(documents.paperKey, "routing-approval")));

/** The only 管辖决定审批表 in the file of a complaint. */
async function formOf(id: string) {
  const [form, ...others] = await formsOf(id);
  if (!form || others.length > 0) throw new Error("not one form in the file");
  return { ...form, text: await pdfText(form.bytes) };
}

describe("管辖决定审批表", () => {
  it("prints who contested why, what was decided and where the decision above stands, and enters the file", async () => {
    const { id } = await contested();
    const head = await officer("juzhang");
    await settle(head, id);
    const form = await formOf(id);
    const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
    for (const said of [
      `登记编号${row?.number}接到日期2026年11月16日`,
      "类别投诉被反映单位龙腾建筑",
      `提出异议的机关${OWN}提出日期2026年11月16日`,
      "异议的理由工地在样例县城关镇，有施工许可证为证。",
      `认为应当办理的机关${COUNTY}`,
      `决定仍由${OWN}办理。依据《劳动保障监察条例》第十三条`,
      `决定机关共同的上级机关；由${OWN}登记其决定`,
      `上级机关决定的文号或者经过${ANSWER}`,
      `登记机关意见用工所在地在示范区。${head.name}2026年11月17日`,
    ]) {
      expect(form.text).toContain(said);
    }
    expect(form).toMatchObject({ number: null, subjectKind: "complaint", subjectId: id, issuedOn: NEXT });
    expect(form).toMatchObject({ organId: await organ("SFQ-RSJ"), regionCode: "990101001" });
    const [event] = await db().select().from(events).where(eq(events.subjectId, form.id));
    expect(event).toMatchObject({ act: "document.issue", about: expect.arrayContaining([id]) });
    for (const word of ["张䶮", "13800138000", "工地宿舍"]) expect(form.text).not.toContain(word);
  });

  it("goes along to the organ that has it afterwards, and stays readable where it was", async () => {
    const { id } = await contested();
    const [receiver, leader] = [await officer("ylxdaduizhang"), await officer("daduizhang")];
    await settle(await officer("juzhang"), id, { ...(await moved()), reason: "用工所在地在样例县。" });
    const form = await formOf(id);
    expect(form.text).toContain(`决定改由${COUNTY}办理。`);
    expect((await papersOfFile(receiver, id)).map((paper) => paper.id)).toContain(form.id);
    for (const reader of [receiver, leader]) {
      expect(await paperBytes(reader, form.id)).toMatchObject({ paperKey: "routing-approval" });
    }
    expect(await paperBytes(await officer("shenji"), form.id)).toBeUndefined();
  });

  it("T04: shows nothing of who made a tip, on paper, in what it was made from and in the events", async () => {
    const { id } = await contested({ ...INFORMANT, kind: "tip", claimLines: "" });
    await settle(await officer("juzhang"), id, await moved());
    const form = await formOf(id);
    expect(form.text).toContain("类别举报");
    const told = await db().select().from(events).where(eq(events.subjectId, form.id));
    const shown = [form.text, form.bytes.toString("latin1"), JSON.stringify([form.input, told])].join();
    for (const word of Object.values(INFORMANT)) expect(shown).not.toContain(word);
  });

  it("is not there where the decision is not taken", async () => {
    const { id } = await contested();
    await expect(settle(await officer("daduizhang"), id)).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(settle(await officer("juzhang"), id, { reference: "" })).rejects.toMatchObject({ code: "invalid" });
    expect(await formsOf(id)).toEqual([]);
  });

  it("bears the name of the organ above, where that decides", async () => {
    const { id } = await contested();
    const { login, organId } = await aHeadAbove(at(ON));
    await settle(await officer(login), id, { ...(await moved()), reference: "" });
    const form = await formOf(id);
    expect(form).toMatchObject({ organId, regionCode: "990101001" });
    expect(form.text).toContain("决定机关测试市人力资源和社会保障局上级机关决定的文号或者经过无决定机关意见");
    expect(form.text).toContain("方市长2026年11月17日");
    expect(await paperBytes(await officer("ylxdaduizhang"), form.id)).toBeDefined();
  });
});
