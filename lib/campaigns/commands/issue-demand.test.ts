import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aDemand, anOpenedRound, aReport, aRunningCampaign, tasksOf } from "@/db/factories/campaigns";
import { campaignDemands, campaignInstructions, campaignNudges, campaignTaskUnits, documents } from "@/db/schema";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import { lateWords } from "../labels";
import { demandFile } from "../queries/demands";
import { closeDemand } from "./close-demand";
import { fileUnchanged } from "./file-report";
import { instruct } from "./instruct";
import { issueDemand } from "./issue-demand";
import { nudge } from "./nudge";
import { replyDemand } from "./reply-demand";

const { officer, act } = world();

const demandRow = async (id: string) =>
  (await db().select().from(campaignDemands).where(eq(campaignDemands.id, id)))[0];

async function sheetWords(documentId: string | null): Promise<string> {
  const [paper] = await db()
    .select({ bytes: documents.bytes })
    .from(documents)
    .where(eq(documents.id, documentId ?? ""));
  return pdfText(paper?.bytes ?? Buffer.alloc(0));
}

describe("issueDemand", () => {
  it("is numbered, coloured by how late the report is, and its sheet says by when to answer", async () => {
    const { id, number } = await aDemand();
    expect(number).toMatch(/^示人社监督字〔2026〕\d+号$/);
    const row = await demandRow(id);
    expect(row).toMatchObject({ state: "issued", colour: "blue", workingDaysLate: 3, level: "key", number });
    const words = await sheetWords(row?.documentId ?? null);
    for (const said of [
      "蓝色督办",
      "仲裁信访科",
      "已逾期3个工作日",
      "2026年11月15日截数的进展报送",
      "2026年11月26日前（含当日）",
    ]) {
      expect(words).toContain(said);
    }
  });

  it("is one colour stronger while an earlier demand to the same unit is open", async () => {
    const { campaign, report } = await aDemand();
    const again = { id: campaign.id, reportId: report.id, taskId: "", level: "general" as const };
    const input = { ...again, words: "仍未补报，请立即办理。", replyDueOn: "2026-11-30" };
    const second = await act(campaign.leader, "2026-11-24", (ctx) => issueDemand(ctx, input));
    expect(await demandRow(second.id)).toMatchObject({ workingDaysLate: 4, colour: "red" });
  });

  it("refuses a report that is in time or filed, a reply due in the past, and those outside group and office", async () => {
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    const report = await aReport(roundId, "SFQ-RSJ-B");
    const demand = async (login: string, on: string, replyDueOn = "2026-12-30") => {
      const said = { level: "general" as const, words: "请立即补报。", replyDueOn };
      const input = { id: campaign.id, reportId: report.id, taskId: "", ...said };
      return act(await officer(login), on, (ctx) => issueDemand(ctx, input));
    };
    await expect(demand("lingdao", "2026-11-18")).rejects.toMatchObject({ reason: "report_in_time" });
    await expect(demand("zhongcai", "2026-11-19")).rejects.toMatchObject({ reason: "not_group_or_office" });
    await expect(demand("lingdao", "2026-11-19", "2026-11-18")).rejects.toMatchObject({
      fields: { replyDueOn: "reply_due_past" },
    });
    await act(await officer("zhongcai"), "2026-11-20", (ctx) => fileUnchanged(ctx, { id: report.id, version: 1 }));
    await expect(demand("lingdao", "2026-11-20")).rejects.toMatchObject({ reason: "report_filed" });
  });

  it("may be about a task, which need not be late", async () => {
    const campaign = await aRunningCampaign("2026-11-03");
    const said = { level: "general" as const, words: "请加快进度。", replyDueOn: "2026-11-12" };
    const input = { id: campaign.id, reportId: "", taskId: campaign.tasks[1]?.id ?? "", ...said };
    const { id } = await act(campaign.leader, "2026-11-10", (ctx) => issueDemand(ctx, input));
    expect(await demandRow(id)).toMatchObject({ workingDaysLate: 0, colour: "blue", organId: await organ("SFQ-JC") });
    const { documentId } = await demandFile(campaign.leader, campaign.id, id);
    expect(await sheetWords(documentId)).toContain("没有逾期");
  });

  it("says that a task is late on the weekend after its day", async () => {
    const campaign = await aRunningCampaign("2026-11-03");
    const said = { level: "general" as const, words: "请立即办理。", replyDueOn: "2026-11-24" };
    const input = { id: campaign.id, reportId: "", taskId: campaign.tasks[0]?.id ?? "", ...said };
    const { id } = await act(campaign.leader, "2026-11-21", (ctx) => issueDemand(ctx, input));
    const demand = await demandFile(campaign.leader, campaign.id, id);
    expect(demand).toMatchObject({ dueOn: "2026-11-20", taskWords: campaign.tasks[0]?.words });
    expect(lateWords(demand, demand.issuedOn)).toBe("已逾期，不足1个工作日");
    expect(await sheetWords(demand.documentId)).toContain("已逾期，不足1个工作日");
  });
});

describe("replyDemand and closeDemand", () => {
  it("is answered by its unit, late as well, and closed by its issuer alone", async () => {
    const { id, campaign } = await aDemand();
    const reply = "因人员调整遗漏，现已补报。";
    const answer = async (login: string) =>
      act(await officer(login), "2026-11-30", (ctx) => replyDemand(ctx, { id, version: 1, reply }));
    const closing = async (login: string, version: number) =>
      act(await officer(login), "2026-12-01", (ctx) => closeDemand(ctx, { id, version, note: "同意办结。" }));
    await expect(answer("zeren")).rejects.toMatchObject({ reason: "not_demanded_unit" });
    await expect(closing("lingdao", 1)).rejects.toMatchObject({ reason: "illegal_transition" });
    await answer("zhongcai");
    await expect(closing("zeren", 2)).rejects.toMatchObject({ reason: "not_issuer" });
    await closing("lingdao", 2);
    expect(await demandRow(id)).toMatchObject({
      state: "closed",
      reply,
      repliedOn: "2026-11-30",
      closedOn: "2026-12-01",
    });
    const stranger = await officer("ylxdaduizhang");
    await expect(demandFile(stranger, campaign.id, id)).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("nudge", () => {
  it("is once a day and matter, before and after the report is late", async () => {
    const { campaign, roundId } = await anOpenedRound("2026-11-15");
    const report = await aReport(roundId, "SFQ-RSJ-D");
    const send = async (login: string, on: string) => {
      const input = { id: campaign.id, reportId: report.id, taskId: "", words: "请尽快报送。" };
      return act(await officer(login), on, (ctx) => nudge(ctx, input));
    };
    const { id } = await send("zeren", "2026-11-16");
    const [row] = await db().select().from(campaignNudges).where(eq(campaignNudges.id, id));
    expect(row).toMatchObject({ organId: await organ("SFQ-RSJ-D"), sentOn: "2026-11-16" });
    await expect(send("lingdao", "2026-11-16")).rejects.toMatchObject({ reason: "nudged_today" });
    await send("lingdao", "2026-11-17");
    await expect(send("shebao", "2026-11-18")).rejects.toMatchObject({ reason: "not_group_or_office" });
  });
});

describe("instruct", () => {
  it("makes a task with its date and unit, by the leadership group alone", async () => {
    const campaign = await aRunningCampaign("2026-11-03");
    const write = async (login: string, dueOn = "2026-11-25") => {
      const about = { aboutTaskId: campaign.tasks[0]?.id ?? "", entryId: "" };
      const input = {
        id: campaign.id,
        words: "请约谈三家平台企业。",
        leadOrganId: await organ("SFQ-JC"),
        dueOn,
        ...about,
      };
      return act(await officer(login), "2026-11-10", (ctx) => instruct(ctx, input));
    };
    await expect(write("zeren")).rejects.toMatchObject({ reason: "not_leading_group" });
    await expect(write("lingdao", "2026-11-09")).rejects.toMatchObject({ fields: { dueOn: "instruction_due_past" } });
    const { id, taskId } = await write("lingdao");
    const task = (await tasksOf(campaign.id)).find((each) => each.id === taskId);
    expect(task).toMatchObject({ origin: "instruction", kind: "dated", dueOn: "2026-11-25", number: 1, state: "open" });
    const [unit] = await db().select().from(campaignTaskUnits).where(eq(campaignTaskUnits.taskId, taskId));
    expect(unit).toMatchObject({ part: "lead", organId: await organ("SFQ-JC") });
    const [row] = await db().select().from(campaignInstructions).where(eq(campaignInstructions.id, id));
    expect(row).toMatchObject({ taskId, aboutTaskId: campaign.tasks[0]?.id, writtenOn: "2026-11-10" });
  });
});
