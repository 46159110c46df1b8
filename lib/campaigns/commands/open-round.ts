import "server-only";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { campaignEntries, campaignFigures, campaignReports, campaignRounds } from "@/db/schema";
import type { Officer, System } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { advanceCampaign } from "../advance";
import type { OpenRoundInput } from "../input";
import { rowsOfProgress } from "../queries/progress";
import { type LeadTask, leadTasks } from "../queries/rounds";
import { cutOffs, replyDue } from "../round-dates";

type Campaign = Awaited<ReturnType<typeof advanceCampaign>>;
type Round = { readonly id: string; readonly periodFrom: string; readonly cutOffOn: string };

/**
 * Opens the next reporting round whose cut-off has come: one report for each leading unit with only its own tasks,
 * each with what the system holds of it at this instant. What is frozen here is never reckoned again.
 */
export async function openRound(
  ctx: Context<Officer | System>,
  { id, version }: z.output<typeof OpenRoundInput>,
): Promise<{ id: string; roundId: string }> {
  const campaign = await advanceCampaign(ctx, { id, version, act: "openRound" });
  const [last] = await ctx.db
    .select({ cutOffOn: campaignRounds.cutOffOn })
    .from(campaignRounds)
    .where(eq(campaignRounds.campaignId, id))
    .orderBy(desc(campaignRounds.cutOffOn))
    .limit(1);
  const due = cutOffs(campaign.startsOn, legalDate(ctx.now), campaign.reportDays);
  const cutOffOn = due.find((on) => on > (last?.cutOffOn ?? "") && on >= (campaign.startedOn ?? ""));
  if (cutOffOn === undefined) throw refused("no_cut_off_due");
  const periodFrom = last?.cutOffOn ?? campaign.startsOn;
  const values = { campaignId: id, periodFrom, cutOffOn, dueOn: replyDue(cutOffOn, campaign.replyDays) };
  const [round] = await ctx.db
    .insert(campaignRounds)
    .values({ ...values, frozenAt: ctx.now })
    .returning();
  if (!round) throw new Error("a round was not stored");
  const tasks = await leadTasks(ctx.db, id);
  for (const organId of new Set(tasks.map((task) => task.organId))) {
    const own = tasks.filter((task) => task.organId === organId);
    await openReport(ctx, campaign, round, organId, own);
  }
  return { id, roundId: round.id };
}

async function openReport(ctx: Context, campaign: Campaign, round: Round, organId: string, tasks: readonly LeadTask[]) {
  const [report] = await ctx.db
    .insert(campaignReports)
    .values({ roundId: round.id, organId })
    .returning({ id: campaignReports.id });
  if (!report) throw new Error("a report was not stored");
  const period = { from: round.periodFrom, to: round.cutOffOn };
  for (const task of tasks) {
    const [entry] = await ctx.db
      .insert(campaignEntries)
      .values({ reportId: report.id, taskId: task.id, taskState: task.state, dueOn: task.dueOn })
      .returning({ id: campaignEntries.id });
    if (!entry) throw new Error("an entry was not stored");
    for (const kind of task.counts) {
      const rowIds = await rowsOfProgress(ctx.db, kind, campaign, period, task.id);
      await ctx.db.insert(campaignFigures).values({ entryId: entry.id, kind, count: rowIds.length, rowIds });
    }
  }
}
