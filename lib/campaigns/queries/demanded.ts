import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  campaignDemands,
  campaignReports,
  campaignRounds,
  campaignTasks,
  campaignTaskUnits,
  organs,
} from "@/db/schema";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { remaining } from "@/lib/deadlines/working-days";
import { legalDate } from "@/lib/kernel/clock";
import { notFound, refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import { lateRefusal } from "../round-policy";

type Which = { readonly reportId: string; readonly taskId: string };

/** What a demand or a reminder is about: a report that is late, or a task; and how late it is. */
export type Matter = {
  readonly organId: string;
  readonly organName: string;
  readonly kind: "report" | "task";
  readonly words: string;
  readonly dueOn: string | null;
  readonly workingDaysLate: number;
};

/** Throws `not_found` for what is not of this action, `refused` for a report that is in time or filed. */
export async function demandedMatter(ctx: Context, campaignId: string, which: Which): Promise<Matter> {
  const matter = await matterOf(ctx, campaignId, which);
  if (matter.report !== undefined) {
    const reason = lateRefusal(matter.report, legalDate(ctx.now));
    if (reason !== null) throw refused(reason);
  }
  return matter;
}

/** The same without asking whether it is late: for a reminder. */
export async function matterOf(ctx: Context, campaignId: string, { reportId, taskId }: Which) {
  const found =
    reportId === "" ? await taskMatter(ctx, campaignId, taskId) : await reportMatter(ctx, campaignId, reportId);
  if (!found) throw notFound();
  return found;
}

async function reportMatter(ctx: Context, campaignId: string, id: string) {
  const [row] = await ctx.db
    .select({
      state: campaignReports.state,
      organId: campaignReports.organId,
      organName: organs.name,
      regionCode: organs.regionCode,
      cutOffOn: campaignRounds.cutOffOn,
      dueOn: campaignRounds.dueOn,
    })
    .from(campaignReports)
    .innerJoin(campaignRounds, eq(campaignRounds.id, campaignReports.roundId))
    .innerJoin(organs, eq(organs.id, campaignReports.organId))
    .where(and(eq(campaignReports.id, id), eq(campaignRounds.campaignId, campaignId)));
  if (!row) return undefined;
  const { organId, organName, cutOffOn, dueOn, state } = row;
  const workingDaysLate = await daysLate(ctx, row.regionCode, dueOn);
  return {
    kind: "report" as const,
    organId,
    organName,
    words: cutOffOn,
    dueOn,
    workingDaysLate,
    report: { state, dueOn },
  };
}

async function taskMatter(ctx: Context, campaignId: string, id: string) {
  const [row] = await ctx.db
    .select({
      words: campaignTasks.words,
      dueOn: campaignTasks.dueOn,
      organId: organs.id,
      organName: organs.name,
      regionCode: organs.regionCode,
    })
    .from(campaignTasks)
    .innerJoin(
      campaignTaskUnits,
      and(eq(campaignTaskUnits.taskId, campaignTasks.id), eq(campaignTaskUnits.part, "lead")),
    )
    .innerJoin(organs, eq(organs.id, campaignTaskUnits.organId))
    .where(and(eq(campaignTasks.id, id), eq(campaignTasks.campaignId, campaignId), ne(campaignTasks.state, "done")))
    .limit(1);
  if (!row) return undefined;
  const { organId, organName, words, dueOn } = row;
  const workingDaysLate = dueOn === null ? 0 : await daysLate(ctx, row.regionCode, dueOn);
  return { kind: "task" as const, organId, organName, words, dueOn, workingDaysLate, report: undefined };
}

async function daysLate(ctx: Context, regionCode: string, dueOn: string): Promise<number> {
  const { kind, workingDays } = remaining(dueOn, legalDate(ctx.now), await regionCalendar(ctx.db, regionCode));
  return kind === "overdue" ? Math.abs(workingDays) : 0;
}

/** Demands to a unit on this action that have not been closed. */
export const openDemands = (reader: Reader, campaignId: string, organId: string): Promise<number> =>
  reader.$count(
    campaignDemands,
    and(
      eq(campaignDemands.campaignId, campaignId),
      eq(campaignDemands.organId, organId),
      ne(campaignDemands.state, "closed"),
    ),
  );
