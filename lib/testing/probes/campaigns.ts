import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import {
  aDemand,
  anOpenedRound,
  aPreparedCampaign,
  aReport,
  aRunningCampaign,
  aSubmittedTask,
  campaignEntry,
  campaignRow,
} from "@/db/factories/campaigns";
import { campaignEvidence, campaignTasks } from "@/db/schema";
import { changeLimit } from "@/lib/campaigns/commands/change-limit";
import { endCampaign } from "@/lib/campaigns/commands/end-campaign";
import { fileUnchanged } from "@/lib/campaigns/commands/file-report";
import { freezeFrame } from "@/lib/campaigns/commands/freeze-frame";
import { issueDemand } from "@/lib/campaigns/commands/issue-demand";
import { prepareCampaign } from "@/lib/campaigns/commands/prepare-campaign";
import { replyDemand } from "@/lib/campaigns/commands/reply-demand";
import { startCampaign } from "@/lib/campaigns/commands/start-campaign";
import { submitTask } from "@/lib/campaigns/commands/submit-task";
import { verifyTask } from "@/lib/campaigns/commands/verify-task";
import { campaignActRefusal } from "@/lib/campaigns/policy";
import { campaignFacts, taskFacts } from "@/lib/campaigns/queries/facts";
import { demandActRefusal, reportActRefusal } from "@/lib/campaigns/round-policy";
import { taskActRefusal } from "@/lib/campaigns/task-policy";
import { attempt, once, type Probe, type Probes } from "@/lib/testing/probe";
import { officer } from "@/lib/testing/world";

const ON = "2026-11-03";
const note = "已完成排查并建立台账。";
const prepared = once(() => aPreparedCampaign(ON));
const running = once(() => aRunningCampaign(ON));
const submitted = once(() => aSubmittedTask(ON));

const opened = once(() => anOpenedRound("2026-11-15"));
const demanded = once(() => aDemand());

/** Files the report of 仲裁信访科, after the action has ended if told. */
const filing = (comesTo: string, login: string, ends = false): Probe => ({
  comesTo,
  attack: async () => {
    const { campaign, roundId } = await opened();
    const { id } = await aReport(roundId, "SFQ-RSJ-B");
    const { version } = await campaignRow(campaign.id);
    const group = await officer("lingdao");
    return attempt(await officer(login), "2026-11-16", async (ctx) => {
      const summary = "行动达到预期，转入常态。";
      if (ends) await endCampaign({ ...ctx, actor: group }, { id: campaign.id, version, summary });
      return (await fileUnchanged(ctx, { id, version: 1 })).id.length;
    });
  },
});

const ending = (comesTo: string, login: string): Probe => ({
  comesTo,
  attack: async () => {
    const { id } = await running();
    const { version } = await campaignRow(id);
    const end = { id, version, summary: "行动达到预期，转入常态。" };
    return attempt(await officer(login), ON, async (ctx) => (await endCampaign(ctx, end)).id.length);
  },
});

const verifying = (comesTo: string, login: string): Probe => ({
  comesTo,
  attack: async () => {
    const { taskId: id, version } = await submitted();
    const verdict = { id, version, verdict: "accepted" as const, note };
    return attempt(await officer(login), ON, async (ctx) => (await verifyTask(ctx, verdict)).id.length);
  },
});

/** Reports the first task of the running action as done after something was changed under it. */
const submitting = (comesTo: string, at: number, login: string, evidence: boolean): Probe => ({
  comesTo,
  attack: async () => {
    const { tasks } = await running();
    const id = tasks[at]?.id ?? "";
    return attempt(await officer(login), ON, async (ctx) => {
      const kept = { object: "case" as const, objectId: id, label: "案件", addedBy: ctx.actor.id, addedOn: ON };
      if (evidence) await ctx.db.insert(campaignEvidence).values({ taskId: id, ...kept });
      return (await submitTask(ctx, { id, version: 1, note })).id.length;
    });
  },
});

export const probes: Probes = {
  "campaigns.scope": ending("not_found", "ylxdaduizhang"),
  "campaigns.post": ending("refused not_leading_group", "zeren"),
  "campaigns.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const row = await campaignRow((await running()).id);
      return campaignActRefusal(await officer("lingdao"), await campaignFacts(db(), row), "start");
    },
  },
  "campaigns.confirmed": {
    comesTo: "refused lines_waiting",
    attack: async () => {
      const { id } = await prepared();
      return attempt(await officer("lingdao"), ON, (ctx) => startCampaign(ctx, { id, version: 1 }));
    },
  },
  "campaigns.frame": {
    comesTo: "refused frame_frozen",
    attack: async () => {
      const { id } = await running();
      const { version } = await campaignRow(id);
      const named = { id, objects: ["91990101MA0H00037G"], industries: [], basis: "通知附件所列单位。" };
      return attempt(await officer("lingdao"), ON, async (ctx) => {
        await freezeFrame(ctx, { ...named, version });
        return (await freezeFrame(ctx, { ...named, version: version + 1 })).id.length;
      });
    },
  },
  "campaigns.prepare": {
    comesTo: "refused not_your_post",
    attack: async () => {
      const entry = await campaignEntry();
      return attempt(await officer("wangmin"), ON, (ctx) => prepareCampaign(ctx, entry));
    },
  },
  "campaign_tasks.running": {
    comesTo: "refused campaign_not_running",
    attack: async () => {
      const { id, tasks, leader } = await running();
      return attempt(leader, ON, async (ctx) => {
        const { version } = await campaignRow(id);
        await endCampaign(ctx, { id, version, summary: "行动达到预期，转入常态。" });
        const change = { id: tasks[0]?.id ?? "", version: 1, dueOn: "2026-11-25", reason: "企业数量超出预计。" };
        return changeLimit(ctx, change);
      });
    },
  },
  "campaign_tasks.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { taskId, campaign } = await submitted();
      const [task] = await db().select().from(campaignTasks).where(eq(campaignTasks.id, taskId));
      const { organId, officeOrganId, state: campaignState } = await campaignRow(campaign.id);
      const row = task && { ...task, organId, officeOrganId, campaignState };
      return row && taskActRefusal(await officer("wangmin"), await taskFacts(db(), row), "submitProof");
    },
  },
  "campaign_tasks.post": submitting("refused not_unit_of_task", 0, "shebao", true),
  "campaign_tasks.evidence": submitting("refused no_evidence", 1, "daduizhang", false),
  "campaign_tasks.dated": submitting("refused standing_goes_on", 2, "zhongcai", true),
  "campaign_reports.unit": filing("refused not_reporting_unit", "shebao"),
  "campaign_reports.running": filing("refused campaign_not_running", "zhongcai", true),
  "campaign_reports.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { organId } = await aReport((await opened()).roundId, "SFQ-RSJ-B");
      const facts = { state: "filed", campaignState: "running", organId } as const;
      return reportActRefusal(await officer("zhongcai"), facts, "file");
    },
  },
  "campaign_demands.late": {
    comesTo: "refused report_in_time",
    attack: async () => {
      const { campaign, roundId } = await opened();
      const { id: reportId } = await aReport(roundId, "SFQ-RSJ-B");
      const said = { level: "general", words: "请立即补报。", replyDueOn: "2026-12-30" } as const;
      const input = { id: campaign.id, reportId, taskId: "", ...said };
      return attempt(await officer("lingdao"), "2026-11-16", async (ctx) => (await issueDemand(ctx, input)).id.length);
    },
  },
  "campaign_demands.post": {
    comesTo: "refused not_demanded_unit",
    attack: async () => {
      const { id } = await demanded();
      const reply = { id, version: 1, reply: "因人员调整遗漏，现已补报。" };
      return attempt(await officer("shebao"), "2026-11-24", async (ctx) => (await replyDemand(ctx, reply)).id.length);
    },
  },
  "campaign_demands.state": {
    comesTo: '"illegal_transition"',
    attack: async () => {
      const { id: issuedBy, organId } = await officer("lingdao");
      return demandActRefusal(await officer("lingdao"), { state: "issued", organId, issuedBy }, "close");
    },
  },
  "campaign_tasks.separation": verifying("refused own_submission", "wangmin"),
};
