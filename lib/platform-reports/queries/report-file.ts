import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db, type Reader } from "@/db/client";
import { accounts, employers, organs, platformReports, reportingPeriods } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { blocksOf } from "../blocks";
import { changesIn } from "../changes";
import type { ReportAct } from "../lifecycle";
import { phaseOf } from "../period";
import { problemsIn } from "../problems";
import { reportActRefusal } from "../report-policy";
import { reportScope } from "../scope";
import { answersBefore, contentsIn, districtsOf, savedSteps } from "./contents";
import { reportFacts } from "./report-facts";

const submitter = alias(accounts, "submitter");
const reviewer = alias(accounts, "reviewer");

/** One version of a report with all that its pages and its paper show and ask. Throws `not_found`. */
export async function reportFile(actor: Actor, id: string, now: Date, reader: Reader = db()) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await reader
    .select({
      report: platformReports,
      period: reportingPeriods,
      employer: { name: employers.name, creditCode: employers.creditCode, address: employers.address },
      organName: organs.name,
      submitter: submitter.name,
      reviewer: reviewer.name,
    })
    .from(platformReports)
    .innerJoin(reportingPeriods, eq(reportingPeriods.id, platformReports.periodId))
    .innerJoin(employers, eq(employers.id, platformReports.employerId))
    .innerJoin(organs, eq(organs.id, reportingPeriods.organId))
    .leftJoin(submitter, eq(submitter.id, platformReports.submittedBy))
    .leftJoin(reviewer, eq(reviewer.id, platformReports.reviewedBy))
    .where(and(eq(platformReports.id, id), reportScope(actor)));
  if (!row) throw notFound();
  const facts = await reportFacts(reader, row.report, now);
  return {
    ...row.report,
    ...row,
    phase: phaseOf(row.period, legalDate(now)),
    ...(await saidIn(reader, row.report, row.period)),
    refusalOf: (act: ReportAct) => reportActRefusal(actor, facts, act),
    versions: await versionsOf(reader, actor, row.report),
  };
}

export type ReportFile = Awaited<ReturnType<typeof reportFile>>;

type Report = typeof platformReports.$inferSelect;

/** What a report says, against what the last one said: its steps, its rows, its problems and its changes. */
export async function saidIn(reader: Reader, report: Report, period: typeof reportingPeriods.$inferSelect) {
  const [steps, before, districts] = await Promise.all([
    savedSteps(report.id, reader),
    answersBefore(report.employerId, report.half, reader),
    districtsOf(period.regionCode, reader),
  ]);
  const contents = contentsIn(steps);
  const { thresholdPercent } = period;
  const places = Object.fromEntries(districts.map(({ code, name }) => [code, name]));
  return {
    steps,
    before,
    districts,
    contents,
    blocks: blocksOf({ kind: report.kind, contents, before, places }),
    problems: problemsIn({ kind: report.kind, contents, before, thresholdPercent }),
    changes: changesIn(contents, before, thresholdPercent),
  };
}

/** The versions of the same report that the actor can see, oldest first. */
const versionsOf = (reader: Reader, actor: Actor, { periodId, employerId }: Report) =>
  reader
    .select({
      id: platformReports.id,
      ordinal: platformReports.ordinal,
      state: platformReports.state,
      receiptNumber: platformReports.receiptNumber,
      submittedAt: platformReports.submittedAt,
    })
    .from(platformReports)
    .where(and(eq(platformReports.periodId, periodId), eq(platformReports.employerId, employerId), reportScope(actor)))
    .orderBy(asc(platformReports.ordinal));
