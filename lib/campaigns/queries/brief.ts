import "server-only";
import { and, asc, desc, eq, isNotNull, ne, notExists } from "drizzle-orm";
import { db } from "@/db/client";
import {
  campaignDemands,
  campaignEntries,
  campaignFigures,
  campaignInstructions,
  campaignReports,
  campaignRounds,
  campaignTasks,
  organs,
} from "@/db/schema";
import { lampOf } from "../lamps";
import { type ProgressKind, progressKinds } from "../lifecycle";
import { instructionsKept, keptByMonth, standingOn } from "../standing";
import { instructionsOf } from "./instructions";
import { roundsOf } from "./rounds";
import { type TaskRow, taskRows } from "./task-rows";

/** What the leadership group sees of a special action on a day. The caller has asked its scope. */
export async function brief(campaignId: string, today: string) {
  const [tasks, rounds, decisions, openDemands, figures, instructions] = await Promise.all([
    taskRows(campaignId),
    roundsOf(campaignId),
    decisionsWanted(campaignId),
    db().$count(campaignDemands, and(eq(campaignDemands.campaignId, campaignId), ne(campaignDemands.state, "closed"))),
    figuresOf(campaignId),
    instructionsOf(campaignId),
  ]);
  const at = (lamp: string) => tasks.filter((task) => lampOf(task, today) === lamp);
  const late = at("late").toSorted((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? ""));
  const overdueReports = rounds.flatMap((round) =>
    round.reports.filter(({ state }) => state === "awaiting" && round.dueOn < today),
  );
  const counts = {
    ...{ tasks: tasks.length, done: at("done").length, late: late.length },
    ...{ soon: at("soon").length + at("today").length, waiting: at("waiting").length, decisions: decisions.length },
    ...{ overdueReports: overdueReports.length, openDemands },
  };
  const thin = tasks.filter((task) => task.state !== "done" && task.evidence < task.leastProofs);
  const kinds = progressKinds.filter((kind) => figures.some((figure) => figure.kind === kind));
  const effects = rounds.map((round) => ({ ...round, counts: countsOf(figures, round.id, kinds) }));
  const [round] = rounds;
  const [kind] = kinds;
  const latest = round && kind ? { round, kind, ids: idsOf(figures, round.id, kind) } : null;
  const lastOn = rounds.find(({ cutOffOn }) => cutOffOn < today)?.cutOffOn;
  const before = lastOn === undefined ? null : { on: lastOn, ...standingOn(tasks, lastOn) };
  const standing = { before, byMonth: keptByMonth(tasks, today), kept: instructionsKept(instructions, today) };
  const openInstructions = instructions.filter(({ state }) => state !== "done");
  return { tasks, late, decisions, thin, kinds, latest, effects, counts, standing, openInstructions };
}

export type Brief = Awaited<ReturnType<typeof brief>>;
export type BriefTask = TaskRow;

/** Requests for a decision in reports that no written instruction has answered. */
const decisionsWanted = (campaignId: string) =>
  db()
    .select({
      entryId: campaignEntries.id,
      words: campaignEntries.decisionWanted,
      taskId: campaignTasks.id,
      number: campaignTasks.number,
      origin: campaignTasks.origin,
      organName: organs.name,
      cutOffOn: campaignRounds.cutOffOn,
    })
    .from(campaignEntries)
    .innerJoin(campaignReports, eq(campaignReports.id, campaignEntries.reportId))
    .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .innerJoin(campaignTasks, eq(campaignTasks.id, campaignEntries.taskId))
    .innerJoin(organs, eq(organs.id, campaignReports.organId))
    .where(
      and(
        eq(campaignRounds.campaignId, campaignId),
        isNotNull(campaignEntries.decisionWanted),
        notExists(
          db()
            .select({ id: campaignInstructions.id })
            .from(campaignInstructions)
            .where(eq(campaignInstructions.entryId, campaignEntries.id)),
        ),
      ),
    )
    .orderBy(desc(campaignRounds.cutOffOn), asc(campaignTasks.ordinal));

const figuresOf = (campaignId: string) =>
  db()
    .select({ roundId: campaignReports.roundId, kind: campaignFigures.kind, rowIds: campaignFigures.rowIds })
    .from(campaignFigures)
    .innerJoin(campaignEntries, eq(campaignEntries.id, campaignFigures.entryId))
    .innerJoin(campaignReports, eq(campaignReports.id, campaignEntries.reportId))
    .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .where(eq(campaignRounds.campaignId, campaignId));

type Figure = Awaited<ReturnType<typeof figuresOf>>[number];

/** One row that several tasks count stands once in the round's sum. */
export const idsOf = (figures: readonly Figure[], roundId: string, kind: ProgressKind): string[] => [
  ...new Set(figures.filter((each) => each.roundId === roundId && each.kind === kind).flatMap(({ rowIds }) => rowIds)),
];

const countsOf = (figures: readonly Figure[], roundId: string, kinds: readonly ProgressKind[]) =>
  kinds.map((kind) => ({ kind, count: idsOf(figures, roundId, kind).length }));

/** The rows behind one sum of a round. */
export const idsOfRound = async (campaignId: string, roundId: string, kind: ProgressKind): Promise<string[]> =>
  idsOf(await figuresOf(campaignId), roundId, kind);
