import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { anOpenedRound, aReport } from "@/db/factories/campaigns";
import { aCase } from "@/db/factories/cases";
import { campaignEntries, cases } from "@/db/schema";
import { pdfPages, pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { changeLimit } from "../commands/change-limit";
import { fileReport, fileUnchanged } from "../commands/file-report";
import { instruct } from "../commands/instruct";
import { brief, idsOfRound } from "./brief";
import { briefSheet, ledgerSheet } from "./brief-papers";
import { campaignFile } from "./campaign-file";
import { rowsByDistrict } from "./districts";

const { officer, act, employerId } = world();

async function filedRound() {
  const opened = await anOpenedRound("2026-11-15");
  const report = await aReport(opened.roundId, "SFQ-RSJ-A");
  const [entry] = await db().select().from(campaignEntries).where(eq(campaignEntries.reportId, report.id));
  const said = { id: entry?.id ?? "", isUnchanged: false, words: "已走访三家平台企业。", decisionWanted: "增派人手。" };
  const member = await officer("zeren");
  await act(member, "2026-11-16", (ctx) => fileReport(ctx, { id: report.id, version: 1, entries: [said] }));
  return { ...opened, entryId: said.id };
}

describe("brief", () => {
  it("counts what is late, waits or wants a decision, each number equal to its rows", async () => {
    const { campaign } = await filedRound();
    const shown = await brief(campaign.id, "2026-11-25");
    expect(shown.counts).toEqual({
      ...{ tasks: 4, done: 0, late: 1, soon: 0, waiting: 0, decisions: 1, overdueReports: 3, openDemands: 0 },
    });
    expect(shown.late.map(({ number }) => number)).toEqual([1]);
    expect(shown.decisions).toMatchObject([{ words: "增派人手。", organName: "劳动关系科" }]);
    expect(shown.thin).toHaveLength(4);
    expect(shown.counts.decisions).toBe(shown.decisions.length);
  });

  it("has no decision to ask for once a written instruction answers it", async () => {
    const { campaign, entryId } = await filedRound();
    const about = { aboutTaskId: "", entryId };
    const said = { id: campaign.id, words: "同意增派两人。", leadOrganId: await organ("SFQ-JC"), dueOn: "2026-11-30" };
    await act(campaign.leader, "2026-11-20", (ctx) => instruct(ctx, { ...said, ...about }));
    const shown = await brief(campaign.id, "2026-11-25");
    expect(shown.decisions).toEqual([]);
    expect(shown.openInstructions).toMatchObject([{ words: "同意增派两人。", dueOn: "2026-11-30", state: "open" }]);
    expect(shown.standing).toMatchObject({
      before: { on: "2026-11-15", done: 0, late: 0 },
      byMonth: [{ month: "2026-11", due: 1, open: 1 }],
      kept: { all: { written: 1, done: 0 }, ofMonth: { written: 1, done: 0 } },
    });
  });

  it("sums a round by rows: what several tasks count stands once", async () => {
    await aCase(await officer("daduizhang"), "2026-11-12", await employerId("91990101MA0H00037G"));
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    const { effects } = await brief(campaign.id, "2026-11-25");
    const count = effects[0]?.counts.find(({ kind }) => kind === "cases_opened")?.count;
    const ids = await idsOfRound(campaign.id, roundId, "cases_opened");
    expect(count).toBe(ids.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("parts a round's rows by district, each row in one, and what names no district apart", async () => {
    await aCase(await officer("daduizhang"), "2026-11-12", await employerId("91990101MA0H00037G"));
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    const ids = await idsOfRound(campaign.id, roundId, "cases_opened");
    const [street] = ids;
    await db()
      .update(cases)
      .set({ regionCode: "990101002" })
      .where(eq(cases.id, street ?? ""));
    await db()
      .update(cases)
      .set({ regionCode: "990101" })
      .where(inArray(cases.id, ids.slice(1)));
    const parts = await rowsByDistrict("990101", "cases_opened", ids);
    expect(parts.map(({ name, ids: own }) => [name, own.length])).toEqual([
      ["示范区建设街道", 0],
      ["示范区新城街道", 1],
      ["未分区划", ids.length - 1],
    ]);
    expect(parts[1]?.ids).toEqual([street]);
  });
});

describe("the papers of the leadership page", () => {
  it("are one A4 sheet, and a ledger with the old limit beside the new one and the month's progress", async () => {
    const { campaign } = await filedRound();
    const change = { id: campaign.tasks[0]?.id ?? "", version: 1, dueOn: "2026-11-28", reason: "企业数量超出预计。" };
    await act(campaign.leader, "2026-11-17", (ctx) => changeLimit(ctx, change));
    const seen = await campaignFile(await officer("lingdao"), campaign.id);
    const sheet = await briefSheet(seen, "2026-12-15");
    expect(await pdfPages(sheet)).toHaveLength(1);
    const words = await pdfText(sheet);
    for (const said of ["增派人手。", "截至2026年12月15日", "还没有固定行动对象。", "不对单位和个人排名"])
      expect(words).toContain(said);
    const ledger = await pdfText(await ledgerSheet(seen, "2026-11", "2026-12-15"));
    for (const said of ["2026-11-28（原2026-11-20）", "已走访三家平台企业。", "未报送", "共4项任务。"])
      expect(ledger).toContain(said);
    expect(ledger).not.toContain("无变化");
    expect(await pdfText(await ledgerSheet(seen, "2026-12", "2026-12-15"))).not.toContain("已走访三家平台企业。");
  });

  it("tell a unit that reported no change from one that has not reported", async () => {
    const { campaign, roundId } = await filedRound();
    const report = await aReport(roundId, "SFQ-RSJ-B");
    await act(await officer("zhongcai"), "2026-11-16", (ctx) => fileUnchanged(ctx, { id: report.id, version: 1 }));
    const seen = await campaignFile(await officer("lingdao"), campaign.id);
    const ledger = await pdfText(await ledgerSheet(seen, "2026-11", "2026-12-15"));
    for (const said of ["已走访三家平台企业。", "无变化", "未报送"]) expect(ledger).toContain(said);
  });
});
