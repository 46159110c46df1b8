import "server-only";
import { and, desc, eq, gte, isNotNull, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { campaignEntries, campaignReports, campaignRounds } from "@/db/schema";
import { renderPaper } from "@/lib/documents/render";
import { campaignBrief } from "@/lib/documents/templates/campaign-brief";
import { campaignLedger } from "@/lib/documents/templates/campaign-ledger";
import { env } from "@/lib/env";
import { addMonths } from "@/lib/kernel/clock";
import { effectLine } from "../effect-labels";
import { progressWords } from "../figure-words";
import { briefNumbers, ledgerRow, taskName, unsaidWords } from "../labels";
import { brief } from "./brief";
import type { CampaignFile } from "./campaign-file";
import { effectOf } from "./effect";
import { taskRows } from "./task-rows";

/** The leadership group's one sheet as it stands today. Nothing of it is kept. */
export async function briefSheet(campaign: CampaignFile, today: string): Promise<Buffer> {
  const [shown, effect] = await Promise.all([brief(campaign.id, today), effectOf(campaign, today)]);
  const { counts, late, decisions, thin, effects } = shown;
  const leadOf = (task: (typeof late)[number]) => task.units[0]?.name ?? "";
  const input = {
    ...{ campaign: campaign.title, reckonedOn: today },
    numbers: briefNumbers.map(({ key, label }) => ({ name: label, count: counts[key] })),
    late: late.map((task) => ({
      ...{ name: taskName(task), words: task.words, unit: leadOf(task), dueOn: task.dueOn ?? undefined },
    })),
    decisions: decisions.map((one) => ({ name: taskName(one), words: one.words ?? "", unit: one.organName })),
    thin: thin.map((task) => `${taskName(task)} ${leadOf(task)}`),
    effects: effects.map((round) => ({
      cutOffOn: round.cutOffOn,
      words: progressWords(round.counts.filter(({ count }) => count > 0)),
    })),
    effect: effectLine(effect),
  };
  return (await renderPaper(campaignBrief, input, frameOf(campaign, today))).bytes;
}

/** The month's ledger, one row a task, with the last progress that its unit filed in the month. */
export async function ledgerSheet(campaign: CampaignFile, month: string, today: string): Promise<Buffer> {
  const [tasks, said] = await Promise.all([taskRows(campaign.id), progressIn(campaign.id, month)]);
  const rows = tasks.map((task) => ledgerRow(task, said.get(task.id) ?? ""));
  const input = { campaign: campaign.title, month, rows };
  return (await renderPaper(campaignLedger, input, frameOf(campaign, today))).bytes;
}

const frameOf = ({ organName }: CampaignFile, issuedOn: string) => ({ organName, issuedOn, fontDir: env().FONT_DIR });

/** Of each task what its unit said last in the month, or that nothing changed, or that it has not reported. */
async function progressIn(campaignId: string, month: string): Promise<ReadonlyMap<string, string>> {
  const first = `${month}-01`;
  const rows = await db()
    .select({ taskId: campaignEntries.taskId, words: campaignEntries.words, state: campaignReports.state })
    .from(campaignEntries)
    .innerJoin(campaignReports, eq(campaignReports.id, campaignEntries.reportId))
    .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .where(
      and(
        eq(campaignRounds.campaignId, campaignId),
        gte(campaignRounds.cutOffOn, first),
        lt(campaignRounds.cutOffOn, addMonths(first, 1)),
      ),
    )
    .orderBy(
      desc(isNotNull(campaignEntries.words)),
      desc(eq(campaignReports.state, "filed")),
      desc(campaignRounds.cutOffOn),
    );
  return new Map(rows.toReversed().map(({ taskId, words, state }) => [taskId, words ?? unsaidWords[state]]));
}
