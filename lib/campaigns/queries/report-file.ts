import "server-only";
import { and, asc, desc, eq, getTableColumns, inArray, ne } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import {
  accounts,
  campaignEntries,
  campaignEntryEvidence,
  campaignEvidence,
  campaignFigures,
  campaignReports,
  campaignRounds,
  campaigns,
  campaignTasks,
  organs,
} from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { lateRefusal, reportActRefusal } from "../round-policy";
import { campaignScope } from "../scope";

/** One unit's report of one round, task by task. Throws `not_found` outside the officer's scope. */
export async function reportFile(actor: Officer, campaignId: string, id: string, today: string) {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(campaignId).success) throw notFound();
  const [row] = await db()
    .select({
      ...getTableColumns(campaignReports),
      ...{ cutOffOn: campaignRounds.cutOffOn, periodFrom: campaignRounds.periodFrom, dueOn: campaignRounds.dueOn },
      ...{ campaignId: campaigns.id, campaignTitle: campaigns.title, campaignState: campaigns.state },
      ...{ regionCode: campaigns.regionCode, organName: organs.name, filerName: accounts.name },
    })
    .from(campaignReports)
    .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .innerJoin(campaigns, eq(campaigns.id, campaignRounds.campaignId))
    .innerJoin(organs, eq(organs.id, campaignReports.organId))
    .leftJoin(accounts, eq(accounts.id, campaignReports.filedBy))
    .where(and(eq(campaignReports.id, id), eq(campaigns.id, campaignId), campaignScope(actor)));
  if (!row) throw notFound();
  return {
    ...row,
    entries: await entriesOf(row),
    refusal: reportActRefusal(actor, row, "file"),
    lateRefusal: lateRefusal(row, today),
  };
}

export type ReportFile = Awaited<ReturnType<typeof reportFile>>;
export type EntryRow = ReportFile["entries"][number];

type Report = { readonly id: string; readonly state: "awaiting" | "filed"; readonly periodFrom: string };

async function entriesOf(report: Report) {
  const rows = await db()
    .select({
      ...getTableColumns(campaignEntries),
      ...{ number: campaignTasks.number, origin: campaignTasks.origin, taskWords: campaignTasks.words },
      ...{ kind: campaignTasks.kind, rhythm: campaignTasks.rhythm, leastProofs: campaignTasks.leastProofs },
    })
    .from(campaignEntries)
    .innerJoin(campaignTasks, eq(campaignTasks.id, campaignEntries.taskId))
    .where(eq(campaignEntries.reportId, report.id))
    .orderBy(asc(campaignTasks.ordinal));
  if (rows.length === 0) return [];
  const entryIds = rows.map(({ id }) => id);
  const taskIds = rows.map(({ taskId }) => taskId);
  const [figures, evidence, before] = await Promise.all([
    figuresOf(entryIds),
    report.state === "filed" ? referredTo(entryIds) : newEvidence(taskIds, report.periodFrom),
    wordsBefore(taskIds, report.id),
  ]);
  return rows.map((row) => ({
    ...row,
    figures: figures.filter(({ entryId }) => entryId === row.id),
    evidence: evidence.filter(({ taskId }) => taskId === row.taskId),
    wordsBefore: before.find(({ taskId }) => taskId === row.taskId)?.words ?? null,
  }));
}

const figuresOf = (entryIds: readonly string[]) =>
  db()
    .select({
      id: campaignFigures.id,
      entryId: campaignFigures.entryId,
      kind: campaignFigures.kind,
      count: campaignFigures.count,
    })
    .from(campaignFigures)
    .where(inArray(campaignFigures.entryId, [...entryIds]))
    .orderBy(asc(campaignFigures.kind));

const evidenceColumns = {
  id: campaignEvidence.id,
  taskId: campaignEvidence.taskId,
  addedOn: campaignEvidence.addedOn,
};

/** What was added to the tasks since the last cut-off: it is referred to when the report is filed. */
const newEvidence = async (taskIds: readonly string[], from: string) =>
  (
    await db()
      .select(evidenceColumns)
      .from(campaignEvidence)
      .where(inArray(campaignEvidence.taskId, [...taskIds]))
      .orderBy(asc(campaignEvidence.addedOn), asc(campaignEvidence.id))
  ).filter(({ addedOn }) => addedOn >= from);

const referredTo = (entryIds: readonly string[]) =>
  db()
    .select(evidenceColumns)
    .from(campaignEntryEvidence)
    .innerJoin(campaignEvidence, eq(campaignEvidence.id, campaignEntryEvidence.evidenceId))
    .where(inArray(campaignEntryEvidence.entryId, [...entryIds]))
    .orderBy(asc(campaignEvidence.addedOn), asc(campaignEvidence.id));

/** What each task's last filed report said. */
const wordsBefore = (taskIds: readonly string[], reportId: string) =>
  db()
    .select({ taskId: campaignEntries.taskId, words: campaignEntries.words })
    .from(campaignEntries)
    .innerJoin(campaignReports, eq(campaignReports.id, campaignEntries.reportId))
    .where(
      and(
        inArray(campaignEntries.taskId, [...taskIds]),
        eq(campaignReports.state, "filed"),
        ne(campaignReports.id, reportId),
        eq(campaignEntries.isUnchanged, false),
      ),
    )
    .orderBy(desc(campaignReports.filedOn));
