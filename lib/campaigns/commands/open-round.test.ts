import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anOpenedRound, aReport, aRunningCampaign, campaignRow } from "@/db/factories/campaigns";
import { aCase } from "@/db/factories/cases";
import {
  campaignEntries,
  campaignEntryEvidence,
  campaignFigures,
  campaignReports,
  campaignRounds,
  cases,
  events,
} from "@/db/schema";
import { storeUpload } from "@/lib/attachments/store-upload";
import { filesFolder, uploadOf } from "@/lib/testing/files";
import { at, world } from "@/lib/testing/world";
import { AttachTaskFileInput } from "../input";
import { figureFile } from "../queries/figure";
import { reportFile } from "../queries/report-file";
import { attachTaskFile } from "./attach-task-file";
import { fileReport, fileUnchanged } from "./file-report";
import { openDueRounds } from "./open-due-rounds";
import { openRound } from "./open-round";

filesFolder();
const { officer, act, employerId } = world();
const ON = "2026-11-03";
const KUAIJIE = "91990101MA0H00037G";

const figuresOf = (roundId: string) =>
  db()
    .select({
      id: campaignFigures.id,
      kind: campaignFigures.kind,
      count: campaignFigures.count,
      rowIds: campaignFigures.rowIds,
    })
    .from(campaignFigures)
    .innerJoin(campaignEntries, eq(campaignEntries.id, campaignFigures.entryId))
    .innerJoin(campaignReports, eq(campaignReports.id, campaignEntries.reportId))
    .where(eq(campaignReports.roundId, roundId));

describe("openRound", () => {
  it("gives each leading unit one report with only its own tasks", async () => {
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    const [round] = await db().select().from(campaignRounds).where(eq(campaignRounds.id, roundId));
    expect(round).toMatchObject({ periodFrom: "2026-11-01", cutOffOn: "2026-11-15", dueOn: "2026-11-18" });
    const reports = await db().select().from(campaignReports).where(eq(campaignReports.roundId, roundId));
    expect(reports).toHaveLength(4);
    const own = await aReport(roundId, "SFQ-RSJ-A");
    const entries = await db().select().from(campaignEntries).where(eq(campaignEntries.reportId, own.id));
    expect(entries.map(({ taskId }) => taskId)).toEqual([campaign.tasks[0]?.id]);
    expect(entries[0]).toMatchObject({ taskState: "open", dueOn: "2026-11-20", words: null, isUnchanged: null });
  });

  it("freezes figures that never move, each equal to its rows, also when the rows are changed later", async () => {
    const leader = await officer("daduizhang");
    const employer = await employerId(KUAIJIE);
    const before = await aCase(leader, "2026-10-31", employer);
    const first = await aCase(leader, "2026-11-10", employer);
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    const opened = (await figuresOf(roundId)).filter(({ kind }) => kind === "cases_opened");
    expect(opened.length).toBeGreaterThan(0);
    for (const figure of opened) {
      expect(figure.count).toBe(figure.rowIds.length);
      expect(figure.rowIds).toContain(first.id);
      expect(figure.rowIds).not.toContain(before.id);
      const file = await figureFile(await officer("lingdao"), campaign.id, figure.id);
      expect(file.rows).toHaveLength(figure.count);
    }
    const late = await aCase(leader, "2026-11-15", employer);
    await db().update(cases).set({ openedOn: "2026-10-01" }).where(eq(cases.id, first.id));
    expect(await figuresOf(roundId)).toEqual(expect.arrayContaining(opened));
    const { version } = await campaignRow(campaign.id);
    const second = await act(campaign.leader, "2026-11-30", (ctx) => openRound(ctx, { id: campaign.id, version }));
    const next = (await figuresOf(second.roundId)).filter(({ kind }) => kind === "cases_opened");
    for (const figure of next) {
      expect(figure.rowIds).toContain(late.id);
      expect(figure.rowIds).not.toContain(first.id);
    }
  });

  it("cannot be changed in the database, neither a figure nor a round", async () => {
    const { roundId } = await anOpenedRound("2026-11-15");
    const [figure] = await figuresOf(roundId);
    const lift = { count: 9, rowIds: [] };
    await expect(
      db()
        .update(campaignFigures)
        .set(lift)
        .where(eq(campaignFigures.id, figure?.id ?? "")),
    ).rejects.toThrow();
    await expect(
      db()
        .delete(campaignFigures)
        .where(eq(campaignFigures.id, figure?.id ?? "")),
    ).rejects.toThrow();
    await expect(
      db().update(campaignRounds).set({ cutOffOn: "2026-11-16" }).where(eq(campaignRounds.id, roundId)),
    ).rejects.toThrow();
  });

  it("counts only employers of the action's industries where it names some", async () => {
    const leader = await officer("daduizhang");
    const ours = await aCase(leader, "2026-11-11", await employerId(KUAIJIE));
    const other = await aCase(leader, "2026-11-11", await employerId("91990101MA0H00010Q"));
    const { roundId } = await anOpenedRound("2026-11-15", { industries: "即时配送、快递" });
    const rows = (await figuresOf(roundId))
      .filter(({ kind }) => kind === "cases_opened")
      .flatMap(({ rowIds }) => rowIds);
    expect(rows).toContain(ours.id);
    expect(rows).not.toContain(other.id);
  });

  it("refuses before its day, twice, and by those outside group and office", async () => {
    const campaign = await aRunningCampaign(ON);
    const open = async (login: string, on: string) => {
      const { version } = await campaignRow(campaign.id);
      return act(await officer(login), on, (ctx) => openRound(ctx, { id: campaign.id, version }));
    };
    await expect(open("lingdao", "2026-11-14")).rejects.toMatchObject({ reason: "no_cut_off_due" });
    await expect(open("shebao", "2026-11-15")).rejects.toMatchObject({ reason: "not_group_or_office" });
    await open("zeren", "2026-11-15");
    await expect(open("zeren", "2026-11-29")).rejects.toMatchObject({ reason: "no_cut_off_due" });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, campaign.id), eq(events.act, "campaign.openRound")));
    expect(event?.actorKind).toBe("officer");
  });

  it("opens by itself, every round that has come, once", async () => {
    const campaign = await aRunningCampaign(ON);
    await openDueRounds(at("2026-11-30"));
    const rounds = await db().select().from(campaignRounds).where(eq(campaignRounds.campaignId, campaign.id));
    expect(rounds.map(({ cutOffOn }) => cutOffOn).toSorted()).toEqual(["2026-11-15", "2026-11-30"]);
    expect(await openDueRounds(at("2026-11-30"))).toBe(0);
  });
});

describe("fileReport", () => {
  it("keeps the unit's words beside the figures and refers to the evidence added meanwhile", async () => {
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    const member = await officer("zeren");
    const report = await aReport(roundId, "SFQ-RSJ-A");
    const task = campaign.tasks[0];
    const [stored] = (await storeUpload(uploadOf("走访记录\n", "走访记录.csv"))).files;
    const upload = AttachTaskFileInput.parse({ taskId: task?.id, file: stored });
    await act(member, "2026-11-16", (ctx) => attachTaskFile(ctx, upload));
    const [entry] = await db().select().from(campaignEntries).where(eq(campaignEntries.reportId, report.id));
    const said = {
      id: entry?.id ?? "",
      isUnchanged: false,
      words: "已走访三家平台企业。",
      decisionWanted: "增派人手。",
    };
    await act(member, "2026-11-16", (ctx) => fileReport(ctx, { id: report.id, version: 1, entries: [said] }));
    expect(await aReport(roundId, "SFQ-RSJ-A")).toMatchObject({ state: "filed", filedOn: "2026-11-16", version: 2 });
    const file = await reportFile(member, campaign.id, report.id, "2026-11-16");
    expect(file.entries[0]).toMatchObject({ words: "已走访三家平台企业。", decisionWanted: "增派人手。" });
    const referred = await db()
      .select()
      .from(campaignEntryEvidence)
      .where(eq(campaignEntryEvidence.entryId, entry?.id ?? ""));
    expect(referred).toHaveLength(1);
    expect(file.entries[0]?.evidence).toHaveLength(1);
  });

  it("takes one click where nothing has changed, and a late report too", async () => {
    const { roundId } = await anOpenedRound("2026-11-15");
    const report = await aReport(roundId, "SFQ-RSJ-B");
    const unchanged = { id: report.id, version: 1 };
    await act(await officer("zhongcai"), "2026-12-01", (ctx) => fileUnchanged(ctx, unchanged));
    const entries = await db().select().from(campaignEntries).where(eq(campaignEntries.reportId, report.id));
    expect(entries.every(({ isUnchanged }) => isUnchanged === true)).toBe(true);
    expect(await aReport(roundId, "SFQ-RSJ-B")).toMatchObject({ filedOn: "2026-12-01" });
  });

  it("refuses another unit, a second report, and lines of another report", async () => {
    const { roundId } = await anOpenedRound("2026-11-15");
    const [own, others] = [await aReport(roundId, "SFQ-RSJ-B"), await aReport(roundId, "SFQ-RSJ-D")];
    const file = async (login: string, id: string, version = 1) =>
      act(await officer(login), "2026-11-16", (ctx) => fileUnchanged(ctx, { id, version }));
    await expect(file("shebao", own.id)).rejects.toMatchObject({ reason: "not_reporting_unit" });
    await expect(file("lingdao", own.id)).rejects.toMatchObject({ reason: "not_reporting_unit" });
    await expect(file("ylxjiancha", own.id)).rejects.toMatchObject({ code: "not_found" });
    const [foreign] = await db().select().from(campaignEntries).where(eq(campaignEntries.reportId, others.id));
    const line = { id: foreign?.id ?? "", isUnchanged: true, words: "", decisionWanted: "" };
    await expect(
      act(await officer("zhongcai"), "2026-11-16", (ctx) =>
        fileReport(ctx, { id: own.id, version: 1, entries: [line] }),
      ),
    ).rejects.toMatchObject({ fields: { entries: "entry_missing" } });
    await file("zhongcai", own.id);
    await expect(file("zhongcai", own.id, 2)).rejects.toMatchObject({ reason: "illegal_transition" });
  });
});
