import { and, asc, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { campaignLines, campaignReports, campaigns, campaignTasks } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { addEvidenceReference } from "@/lib/campaigns/commands/add-evidence-reference";
import { confirmLine } from "@/lib/campaigns/commands/confirm-line";
import { issueDemand } from "@/lib/campaigns/commands/issue-demand";
import { openRound } from "@/lib/campaigns/commands/open-round";
import { prepareCampaign } from "@/lib/campaigns/commands/prepare-campaign";
import { setAsideLine } from "@/lib/campaigns/commands/set-aside-line";
import { startCampaign } from "@/lib/campaigns/commands/start-campaign";
import { submitTask } from "@/lib/campaigns/commands/submit-task";
import { ConfirmLineInput, PrepareCampaignInput } from "@/lib/campaigns/input";
import { taskDefaults } from "@/lib/campaigns/lines";
import { unitsOf } from "@/lib/campaigns/queries/organs";
import { act, employerId, officer } from "@/lib/testing/world";
import { organ } from "./accounts";
import { aCase } from "./cases";

export const NOTICE = `关于开展新就业形态劳动者权益维护专项行动的通知
二、工作任务
（一）摸清底数
1.排查辖区平台企业和合作企业的用工情况。（责任单位：劳动关系科，完成时限：11月20日前完成）
2.集中检查订立劳动合同和书面协议的情况。（牵头单位：劳动保障监察大队；配合单位：劳动关系科、市总工会；完成时限：12月10日前）
（二）化解争议
3.指导平台企业建立劳动争议调解组织。（责任单位：仲裁信访科，完成时限：持续推进）
4.开展典型案例宣传。（责任单位：社会保险事业服务中心）
三、工作要求
各单位要提高认识。`;

type Entry = Partial<z.input<typeof PrepareCampaignInput>>;

export const campaignEntry = async (over: Entry = {}): Promise<z.output<typeof PrepareCampaignInput>> =>
  PrepareCampaignInput.parse({
    ...{ title: "新就业形态劳动者权益维护专项行动", noticeNumber: "示人社发〔2026〕8号" },
    ...{ startsOn: "2026-11-01", endsOn: "2027-01-31", reportDays: "15、30", replyDays: 3, industries: "" },
    ...{ officeOrganId: await organ("SFQ-RSJ-A"), noticeText: NOTICE, ...over },
  });

type Group = { readonly leader: Officer; readonly over?: Entry };

/** A special action of the demo town as it was pasted; four proposals wait. */
export async function aPreparedCampaign(on: string, given?: Group) {
  const leader = given?.leader ?? (await officer("lingdao"));
  const entry = await campaignEntry(given?.over);
  const { id } = await act(leader, on, (ctx) => prepareCampaign(ctx, entry));
  const lines = await db()
    .select()
    .from(campaignLines)
    .where(eq(campaignLines.campaignId, id))
    .orderBy(asc(campaignLines.ordinal));
  return { id, lines, proposals: lines.filter(({ kind }) => kind === "proposal"), leader };
}

/** The same with every proposal confirmed as it stands, the missing limit given, and started. */
export async function aRunningCampaign(on: string, given?: Group) {
  const campaign = await aPreparedCampaign(on, given);
  const { leader, id } = campaign;
  const units = await unitsOf(db(), leader.organId);
  for (const line of campaign.proposals) {
    const said = taskDefaults(line, units);
    const task = {
      ...{ ...said, dueOn: said.dueOn || "2026-12-20", counts: ["cases_opened", "complaints"] },
      leadOrganId: said.leadOrganId || leader.organId,
    };
    const version = (await campaignRow(id)).version;
    const input = ConfirmLineInput.parse({ id, version, lineId: line.id, ...task });
    await act(leader, on, (ctx) => confirmLine(ctx, input));
  }
  const { version } = await campaignRow(id);
  await act(leader, on, (ctx) => startCampaign(ctx, { id, version }));
  return { ...campaign, tasks: await tasksOf(id) };
}

export async function campaignRow(id: string) {
  const [row] = await db().select().from(campaigns).where(eq(campaigns.id, id));
  if (!row) throw new Error("no such special action");
  return row;
}

export const tasksOf = (campaignId: string) =>
  db().select().from(campaignTasks).where(eq(campaignTasks.campaignId, campaignId)).orderBy(asc(campaignTasks.ordinal));

export async function setAside(campaign: { id: string; leader: Officer }, lineId: string, on: string) {
  const { version } = await campaignRow(campaign.id);
  const input = { id: campaign.id, version, lineId, reason: "属于工作要求。" };
  await act(campaign.leader, on, (ctx) => setAsideLine(ctx, input));
}

/** The task of the inspection body, with one case as its evidence. */
export async function aTaskWithEvidence(on: string) {
  const campaign = await aRunningCampaign(on);
  const [, task] = campaign.tasks;
  if (!task) throw new Error("a special action without tasks");
  const [leader, member] = await Promise.all([officer("daduizhang"), officer("wangmin")]);
  const kase = await aCase(leader, on, await employerId("91990101MA0H00037G"));
  const reference = { id: task.id, version: task.version, object: "case" as const, objectId: kase.id };
  await act(member, on, (ctx) => addEvidenceReference(ctx, reference));
  return { campaign, taskId: task.id, version: task.version + 1, caseId: kase.id };
}

/** The same, reported as done and waiting for its verifier. */
export async function aSubmittedTask(on: string) {
  const task = await aTaskWithEvidence(on);
  const input = { id: task.taskId, version: task.version, note: "已完成排查并建立台账。" };
  await act(await officer("wangmin"), on, (ctx) => submitTask(ctx, input));
  return { ...task, version: task.version + 1 };
}

/** A running action with its first round cut off on that day. */
export async function anOpenedRound(on: string, over: Entry = {}) {
  const leader = await officer("lingdao");
  const campaign = await aRunningCampaign("2026-11-03", { leader, over });
  const { version } = await campaignRow(campaign.id);
  const { roundId } = await act(leader, on, (ctx) => openRound(ctx, { id: campaign.id, version }));
  return { campaign, roundId };
}

/** A unit's report of a round, by the unit's code. */
export async function aReport(roundId: string, code: string) {
  const [report] = await db()
    .select()
    .from(campaignReports)
    .where(and(eq(campaignReports.roundId, roundId), eq(campaignReports.organId, await organ(code))));
  if (!report) throw new Error(`${code} has no report`);
  return report;
}

/** A demand for the report of 仲裁信访科, five calendar days after it was due. */
export async function aDemand() {
  const { campaign, roundId } = await anOpenedRound("2026-11-15");
  const report = await aReport(roundId, "SFQ-RSJ-B");
  const said = { level: "key" as const, words: "说明没有按期报送的原因，并立即补报。", replyDueOn: "2026-11-26" };
  const input = { id: campaign.id, reportId: report.id, taskId: "", ...said };
  const demand = await act(campaign.leader, "2026-11-23", (ctx) => issueDemand(ctx, input));
  return { ...demand, campaign, report };
}
