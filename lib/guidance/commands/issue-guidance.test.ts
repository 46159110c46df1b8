import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aGuidance, guidanceEntry } from "@/db/factories/guidances";
import { cases, documents, events, outbox } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { GuidanceFilter } from "../filter";
import { IssueGuidanceInput } from "../input";
import { caseWords } from "../labels";
import type { GuidanceOutcome } from "../lifecycle";
import { guidanceFile } from "../queries/guidance-file";
import { guidanceCount, guidanceList } from "../queries/guidance-list";
import { concludeGuidance } from "./conclude-guidance";
import { issueGuidance } from "./issue-guidance";
import { openGuidanceCase } from "./open-guidance-case";
import { recordReply } from "./record-reply";

const { officer, act, at } = world();
const [ON, REPLY, AFTER] = ["2026-11-10", "2026-11-20", "2026-11-21"];

const file = async (id: string, on = ON) => guidanceFile(await officer("daduizhang"), id, at(on));

const reply = async (id: string, version: number, repliedOn: string, on = "2026-11-18") =>
  act(await officer("wangmin"), on, (ctx) => recordReply(ctx, { id, version, repliedOn, reply: "已订立八份合同。" }));

const conclude = async (id: string, version: number, outcome: GuidanceOutcome, on = AFTER) =>
  act(await officer("wangmin"), on, (ctx) => concludeGuidance(ctx, { id, version, outcome, conclusion: "已核实。" }));

const open = async (id: string, login = "daduizhang") => {
  const guidance = await file(id, AFTER);
  const said = { id, version: guidance.version, ...caseWords(guidance), workerCount: 12 };
  return act(await officer(login), AFTER, (ctx) => openGuidanceCase(ctx, said));
};

describe("issueGuidance", () => {
  it("F75: makes a numbered paper with its items and tells the employer's users", async () => {
    const { id, number } = await aGuidance(ON);
    expect(number).toMatch(/整字〔2026〕\d+号$/);
    const { documentId, employerId } = await file(id);
    const [paper] = await db().select().from(documents).where(eq(documents.id, documentId));
    expect(paper).toMatchObject({ paperKey: "correction-letter", employerId });
    const words = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    for (const said of [
      "走访发现你单位对专送骑手没有订立书面劳动合同。",
      "1．与专送骑手订立书面劳动合同",
      "2．向本机关报送劳动合同样本",
      "请于2026年11月20日前（含当日）将落实情况书面回复本机关。",
      "本整改函一式两份，一份送你单位，一份由本机关归档。",
    ]) {
      expect(words).toContain(said);
    }
    const told = await db().select({ payload: outbox.payload }).from(outbox).where(eq(outbox.kind, "guidance-issued"));
    expect(told.map(({ payload }) => payload.number)).toContain(number);
    expect(await db().$count(events, and(eq(events.act, "guidance.issue"), eq(events.subjectId, id)))).toBe(1);
  });

  it("calls to a talk on its day and place, which a letter has none of", async () => {
    const { id } = await aGuidance(ON, { kind: "talk", heldOn: "2026-11-16", place: "本局三楼会议室" });
    expect(await file(id)).toMatchObject({ heldOn: "2026-11-16", place: "本局三楼会议室", title: "约谈通知书" });
    const { id: letter } = await aGuidance(ON, { heldOn: "2026-11-16", place: "本局三楼会议室" });
    expect(await file(letter)).toMatchObject({ heldOn: null, place: "" });
    const entry = { ...(await guidanceEntry()), kind: "meeting", items: "甲" };
    expect(IssueGuidanceInput.safeParse(entry).error?.issues.map(({ path }) => path[0])).toEqual(["heldOn", "place"]);
  });

  it("refuses a reply or a meeting in the past, and everyone but the squad leader", async () => {
    const past = { fields: { replyOn: "guidance_reply_past" } };
    await expect(aGuidance(AFTER)).rejects.toMatchObject(past);
    await expect(aGuidance(ON, { kind: "talk", heldOn: AFTER, place: "三楼" })).rejects.toMatchObject(past);
    await expect(aGuidance(ON, { kind: "talk", heldOn: "2026-11-09", place: "三楼" })).rejects.toMatchObject({
      fields: { heldOn: "guidance_meeting_past" },
    });
    const entry = await guidanceEntry();
    await expect(act(await officer("wangmin"), ON, (ctx) => issueGuidance(ctx, entry))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    const stranger = await officer("ylxdaduizhang");
    await expect(act(stranger, ON, (ctx) => issueGuidance(ctx, entry))).rejects.toMatchObject({
      fields: { employerId: "guidance_employer_unknown" },
    });
  });
});

describe("recordReply and concludeGuidance", () => {
  it("keep what was answered and what came of it; without an answer only after its day", async () => {
    const { id } = await aGuidance(ON);
    await expect(reply(id, 1, "2026-11-09")).rejects.toMatchObject({
      fields: { repliedOn: "guidance_day_out_of_range" },
    });
    await expect(reply(id, 1, "2026-11-19")).rejects.toMatchObject({
      fields: { repliedOn: "guidance_day_out_of_range" },
    });
    await expect(conclude(id, 1, "settled", REPLY)).rejects.toMatchObject({ reason: "guidance_running" });
    await reply(id, 1, "2026-11-17");
    await conclude(id, 2, "settled", REPLY);
    expect(await file(id)).toMatchObject({
      ...{ state: "concluded", repliedOn: "2026-11-17", reply: "已订立八份合同。" },
      ...{ outcome: "settled", conclusion: "已核实。", concludedOn: REPLY },
    });
    await expect(open(id)).rejects.toMatchObject({ reason: "guidance_settled" });
  });

  it("are done by one of two at the same time", async () => {
    const { id } = await aGuidance(ON);
    const answers = await Promise.allSettled([conclude(id, 1, "settled"), conclude(id, 1, "unsettled")]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "stale" } });
  });
});

describe("an organ above", () => {
  it("reads guidance and neither sends it out nor does anything in it", async () => {
    const above = { ...(await officer("daduizhang")), organId: await organ("CSS-RSJ"), regionCode: "9901" };
    const theirs = { reason: "not_your_organ" };
    await expect(aGuidance(ON, { leader: above })).rejects.toMatchObject(theirs);
    const { id } = await aGuidance(ON);
    const answer = { id, version: 1, repliedOn: ON, reply: "已订立八份合同。" };
    await expect(act(above, ON, (ctx) => recordReply(ctx, answer))).rejects.toMatchObject(theirs);
    await conclude(id, 1, "unsettled");
    const guidance = await guidanceFile(above, id, at(AFTER));
    expect(guidance.refusalOf("openCase")).toBe("not_your_organ");
    const said = { id, version: guidance.version, ...caseWords(guidance), workerCount: 12 };
    await expect(act(above, AFTER, (ctx) => openGuidanceCase(ctx, said))).rejects.toMatchObject(theirs);
  });
});

describe("openGuidanceCase", () => {
  it("F75: opens a case in the words of the guidance, once and by the squad leader", async () => {
    const { id, number } = await aGuidance(ON);
    await conclude(id, 1, "unsettled");
    await expect(open(id, "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    const opened = await open(id);
    const [kase] = await db().select().from(cases).where(eq(cases.id, opened.id));
    expect(kase).toMatchObject({ originKind: "guidance", originId: id });
    for (const said of [number, "没有订立书面劳动合同", "核实结果：没有落实。"]) expect(kase?.summary).toContain(said);
    expect(await file(id)).toMatchObject({ caseId: opened.id, caseNumber: opened.number });
    await expect(open(id)).rejects.toMatchObject({ reason: "guidance_case_opened" });
  });
});

describe("guidanceList", () => {
  it("shows the register of a region a page after another, by kind and state", async () => {
    const leader = await officer("daduizhang");
    for (const place of ["一楼", "二楼", "三楼"]) await aGuidance(ON, { kind: "meeting", heldOn: REPLY, place });
    const filter = GuidanceFilter.parse({ kind: "meeting", state: "issued" });
    const first = await guidanceList(leader, filter, 2);
    const second = await guidanceList(leader, { ...filter, after: first.next ?? "" }, 2);
    expect([first.rows.length, second.rows.length, await guidanceCount(leader, filter)]).toEqual([2, 1, 3]);
    expect(await guidanceCount(leader, GuidanceFilter.parse({ kind: "meeting", state: "concluded" }))).toBe(0);
    expect((await guidanceList(await officer("ylxdaduizhang"), filter)).rows).toEqual([]);
    expect((await guidanceList(await officer("zeren"), filter)).rows).toEqual([]);
  });
});
