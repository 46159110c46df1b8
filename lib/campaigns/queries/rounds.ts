import "server-only";
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { campaignReports, campaignRounds, campaignTasks, campaignTaskUnits, organs } from "@/db/schema";

/** The tasks of a special action that are not done, each under the organ that leads it. */
export const leadTasks = (reader: Reader, campaignId: string) =>
  reader
    .select({
      id: campaignTasks.id,
      state: campaignTasks.state,
      dueOn: campaignTasks.dueOn,
      counts: campaignTasks.counts,
      organId: sql<string>`${campaignTaskUnits.organId}`,
    })
    .from(campaignTasks)
    .innerJoin(
      campaignTaskUnits,
      and(eq(campaignTaskUnits.taskId, campaignTasks.id), eq(campaignTaskUnits.part, "lead")),
    )
    .where(and(eq(campaignTasks.campaignId, campaignId), inArray(campaignTasks.state, ["open", "proof_submitted"])))
    .orderBy(asc(campaignTasks.ordinal));

export type LeadTask = Awaited<ReturnType<typeof leadTasks>>[number];

/** Every round of a special action with each unit's report, newest first. The caller has asked its scope. */
export async function roundsOf(campaignId: string) {
  const [rounds, reports] = await Promise.all([
    db()
      .select()
      .from(campaignRounds)
      .where(eq(campaignRounds.campaignId, campaignId))
      .orderBy(desc(campaignRounds.cutOffOn)),
    db()
      .select({
        id: campaignReports.id,
        roundId: campaignReports.roundId,
        state: campaignReports.state,
        filedOn: campaignReports.filedOn,
        organId: campaignReports.organId,
        organName: organs.name,
      })
      .from(campaignReports)
      .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
      .innerJoin(organs, eq(organs.id, campaignReports.organId))
      .where(eq(campaignRounds.campaignId, campaignId))
      .orderBy(asc(organs.code)),
  ]);
  return rounds.map((round) => ({ ...round, reports: reports.filter(({ roundId }) => roundId === round.id) }));
}

export type RoundRow = Awaited<ReturnType<typeof roundsOf>>[number];

/** One round of a special action whose scope the caller has asked; undefined when there is none. */
export async function roundOf(campaignId: string, id: string) {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [round] = await db()
    .select()
    .from(campaignRounds)
    .where(and(eq(campaignRounds.id, id), eq(campaignRounds.campaignId, campaignId)));
  return round;
}
