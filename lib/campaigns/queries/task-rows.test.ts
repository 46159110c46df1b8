import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anOpenedRound, aReport } from "@/db/factories/campaigns";
import { campaignEntries } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { fileReport, fileUnchanged } from "../commands/file-report";
import { openRound } from "../commands/open-round";
import { groupsOf, lastProgressWords } from "../task-groups";
import { campaignFile } from "./campaign-file";
import { taskRows } from "./task-rows";

const { officer, act } = world();

async function firstTask(campaignId: string) {
  const [task] = await taskRows(campaignId);
  if (!task) throw new Error("a special action without tasks");
  return task;
}

describe("taskRows", () => {
  it("says what the unit filed last, and nothing of a report that is still awaited", async () => {
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    expect(lastProgressWords(await firstTask(campaign.id))).toBe("还没有报送");
    const report = await aReport(roundId, "SFQ-RSJ-A");
    const [entry] = await db().select().from(campaignEntries).where(eq(campaignEntries.reportId, report.id));
    const said = { id: entry?.id ?? "", isUnchanged: false, words: "已走访三家平台企业。", decisionWanted: "" };
    await act(await officer("zeren"), "2026-11-16", (ctx) =>
      fileReport(ctx, { id: report.id, version: 1, entries: [said] }),
    );
    expect(lastProgressWords(await firstTask(campaign.id))).toBe("2026年11月15日：已走访三家平台企业。");
    const { version } = await campaignFile(campaign.leader, campaign.id);
    const next = await act(campaign.leader, "2026-11-30", (ctx) => openRound(ctx, { id: campaign.id, version }));
    expect(lastProgressWords(await firstTask(campaign.id))).toContain("2026年11月15日");
    const later = await aReport(next.roundId, "SFQ-RSJ-A");
    await act(await officer("zeren"), "2026-12-01", (ctx) => fileUnchanged(ctx, { id: later.id, version: 1 }));
    expect(lastProgressWords(await firstTask(campaign.id))).toBe("2026年11月30日：无变化");
  });

  it("stands under the notice's parts, under each unit, and under the month of its limit", async () => {
    const { campaign } = await anOpenedRound("2026-11-15");
    const tasks = await taskRows(campaign.id);
    const counted = (by: Parameters<typeof groupsOf>[1]) =>
      groupsOf(tasks, by).map(({ title, rows }) => [title, rows.map(({ number }) => number)]);
    expect(counted("ledger").map(([, rows]) => rows)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(counted("dates")).toEqual([
      ["2026-11 到期", [1]],
      ["2026-12 到期", [2, 4]],
      ["持续推进", [3]],
    ]);
    expect(counted("units")).toContainEqual(["劳动关系科", [1, 2]]);
  });
});
