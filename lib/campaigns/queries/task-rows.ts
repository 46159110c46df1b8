import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  campaignEntries,
  campaignEvidence,
  campaignLimitChanges,
  campaignReports,
  campaignRounds,
  type campaigns,
  campaignTasks,
  campaignTaskUnits,
} from "@/db/schema";

/** Every task of a special action with its units and what stands behind it. The caller has asked its scope. */
export async function taskRows(campaignId: string) {
  const ofCampaign = eq(campaignTasks.campaignId, campaignId);
  const [tasks, units, evidence, changes, progress] = await Promise.all([
    db().select().from(campaignTasks).where(ofCampaign).orderBy(asc(campaignTasks.ordinal)),
    db()
      .select({ taskId: campaignTaskUnits.taskId, part: campaignTaskUnits.part, ...unitColumns })
      .from(campaignTaskUnits)
      .innerJoin(campaignTasks, eq(campaignTasks.id, campaignTaskUnits.taskId))
      .where(ofCampaign)
      .orderBy(asc(campaignTaskUnits.ordinal)),
    db()
      .select({ taskId: campaignEvidence.taskId, n: sql<number>`count(*)::int` })
      .from(campaignEvidence)
      .where(inArray(campaignEvidence.taskId, idsOf(campaignId)))
      .groupBy(campaignEvidence.taskId),
    db()
      .select({ taskId: campaignLimitChanges.taskId, fromOn: campaignLimitChanges.fromOn })
      .from(campaignLimitChanges)
      .where(inArray(campaignLimitChanges.taskId, idsOf(campaignId)))
      .orderBy(desc(campaignLimitChanges.changedOn)),
    lastProgress(campaignId),
  ]);
  const evidenceOf = new Map(evidence.map(({ taskId, n }) => [taskId, n]));
  return tasks.map((task) => ({
    ...task,
    units: units.filter(({ taskId }) => taskId === task.id),
    evidence: evidenceOf.get(task.id) ?? 0,
    formerLimits: changes.filter(({ taskId }) => taskId === task.id).map(({ fromOn }) => fromOn),
    progress: progress.find(({ taskId }) => taskId === task.id) ?? null,
  }));
}

/** What each task's unit filed last; its words are null where it said that nothing had changed. */
const lastProgress = (campaignId: string) =>
  db()
    .selectDistinctOn([campaignEntries.taskId], {
      taskId: campaignEntries.taskId,
      words: campaignEntries.words,
      cutOffOn: campaignRounds.cutOffOn,
    })
    .from(campaignRounds)
    .innerJoin(campaignReports, eq(campaignReports.roundId, campaignRounds.id))
    .innerJoin(campaignEntries, eq(campaignEntries.reportId, campaignReports.id))
    .where(and(eq(campaignRounds.campaignId, campaignId), eq(campaignReports.state, "filed")))
    .orderBy(asc(campaignEntries.taskId), desc(campaignRounds.cutOffOn));

const unitColumns = { organId: campaignTaskUnits.organId, name: campaignTaskUnits.name };

const idsOf = (campaignId: string) =>
  db().select({ id: campaignTasks.id }).from(campaignTasks).where(eq(campaignTasks.campaignId, campaignId));

export type TaskRow = Awaited<ReturnType<typeof taskRows>>[number];

type Campaign = Pick<typeof campaigns.$inferSelect, "state" | "organId" | "officeOrganId">;

/** What the rules look at of a task as it stands on a board. */
export function boardFacts(campaign: Campaign, { state, kind, units, evidence }: TaskRow) {
  const organIds = (part?: "lead") =>
    units.flatMap((unit) => (unit.organId && (part === undefined || unit.part === part) ? [unit.organId] : []));
  return {
    ...{ state, kind, evidence, campaignState: campaign.state },
    ...{ organId: campaign.organId, officeOrganId: campaign.officeOrganId },
    ...{ leadOrganIds: organIds("lead"), organIds: organIds() },
  };
}
