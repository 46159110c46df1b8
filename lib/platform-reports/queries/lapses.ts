import "server-only";
import { and, asc, eq, gt, inArray, isNull, like, lte, not, notExists, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Reader } from "@/db/client";
import { accounts, cases, employers, platformReports, reporters, reportingPeriods, reportLapses } from "@/db/schema";
import { organsCompetentIn } from "@/lib/agencies/queries";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { countUpTo, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import {
  answerRefusalOf,
  cameInTime,
  type LapseFacts,
  lapseCaseRefusal,
  lapseRefusal,
  strikeRefusalOf,
} from "../lapse-policy";
import { type LapseStage, lapseStages } from "../lifecycle";
import { periodScope, reporterScope } from "../scope";
import { answeredOnPaper, paperAnswersOf } from "./paper-answers";

type Period = typeof reportingPeriods.$inferSelect;

const SENT = ["submitted", "returned", "accepted"] as const;

/**
 * The report sent for the half-year, whatever its version and period, or brought on paper in time. Asked of one
 * reporter after another: an `exists` would be answered by a reading of all reports.
 */
const sentFor = ({ id, half }: Period): SQL =>
  sql`(${answeredOnPaper({ id, half })} or (${db()
    .select({ one: sql`1` })
    .from(platformReports)
    .where(
      and(
        eq(platformReports.half, half),
        eq(platformReports.employerId, reporters.employerId),
        inArray(platformReports.state, SENT),
      ),
    )
    .limit(1)}) is not null)`;

const nearer = alias(reportingPeriods, "nearer");

/** Whom this very period binds: of two that name a half-year the one that was set nearer to the place does. */
const boundBy = (actor: Actor, { regionCode, half, dueOn }: Period): SQL | undefined =>
  and(
    reporterScope(actor),
    like(reporters.regionCode, `${regionCode}%`),
    lte(reporters.sinceOn, dueOn),
    or(isNull(reporters.untilOn), gt(reporters.untilOn, dueOn)),
    notExists(
      db()
        .select({ one: sql`1` })
        .from(nearer)
        .where(
          and(
            eq(nearer.half, half),
            gt(sql`length(${nearer.regionCode})`, regionCode.length),
            sql`${reporters.regionCode} like ${nearer.regionCode} || '%'`,
          ),
        ),
    ),
  );

const columnsFor = (period: Period) => ({
  id: reporters.id,
  employerId: reporters.employerId,
  name: employers.name,
  kind: reporters.kind,
  regionCode: reporters.regionCode,
  registeredOn: reporters.registeredOn,
  hasReported: sql<boolean>`${sentFor(period)}`,
});

const rowsOf = (reader: Reader, period: Period, where: SQL | undefined, limit: number) =>
  reader
    .select(columnsFor(period))
    .from(reporters)
    .innerJoin(employers, eq(employers.id, reporters.employerId))
    .where(where)
    .orderBy(asc(reporters.registeredOn), asc(reporters.id))
    .limit(limit);

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

async function periodOf(actor: Actor, id: string, reader: Reader): Promise<Period> {
  const [period] = await reader
    .select()
    .from(reportingPeriods)
    .where(and(eq(reportingPeriods.id, id), periodScope(actor)));
  if (!period) throw notFound();
  return period;
}

const owing = (actor: Actor, period: Period): SQL | undefined => and(boundBy(actor, period), not(sentFor(period)));

/** How many a period binds who have not reported, counted no further than the ceiling. Throws `not_found`. */
export async function lapseCount(actor: Actor, periodId: string, ceiling?: number): Promise<number> {
  return countUpTo(reporters, owing(actor, await periodOf(actor, periodId, db())), { ceiling });
}

/**
 * A page of those whom a period binds and who have not reported, longest in the register first, each with what was
 * released against it and the next step. Throws `not_found`.
 */
export async function lapseList(actor: Actor, periodId: string, after: string | undefined, now: Date, size?: number) {
  const period = await periodOf(actor, periodId, db());
  const where = and(owing(actor, period), laterThan(after, reporters.registeredOn, reporters.id));
  const page = await pageOf(
    (limit) => rowsOf(db(), period, where, limit),
    (row) => [row.registeredOn, row.id],
    size,
  );
  const steps = await stepsOf(db(), period, page.rows);
  const organs = await organsFor(db(), page.rows);
  const rows = page.rows.map((row) => withSteps(actor, period, row, { steps, organs, now }));
  return { period, page: { ...page, rows } satisfies Page<Lapse> };
}

export type LapseList = Awaited<ReturnType<typeof lapseList>>;

/** One whom a period binds, whether it has reported by now or not, and the case on its lead. Throws `not_found`. */
export async function lapseFile(actor: Actor, periodId: string, reporterId: string, now: Date, reader: Reader = db()) {
  const period = await periodOf(actor, periodId, reader);
  const [row] = await rowsOf(reader, period, and(eq(reporters.id, reporterId), boundBy(actor, period)), 1);
  if (!row) throw notFound();
  const organs = await organsFor(reader, [row]);
  const lapse = withSteps(actor, period, row, { steps: await stepsOf(reader, period, [row]), organs, now });
  const lead = lapse.steps.find(({ stage }) => stage === "lead");
  const kase = lead && (await caseOn(actor, lead.id, reader));
  const { answer, struck } = await paperAnswersOf(reader, row.employerId, period.half);
  const wasInTime = answer !== undefined && cameInTime(answer.receivedOn, lapse.notice?.replyOn ?? null);
  const { hasReported, organIds } = lapse;
  const held = { hasLead: lead !== undefined, hasCase: kase !== undefined, organIds };
  const caseRefusal = lapseCaseRefusal(actor, { ...held, wasInTime });
  const answerRefusal = answerRefusalOf(actor, { ...held, hasAnswer: answer !== undefined, hasReported });
  const strikeRefusal = strikeRefusalOf(actor, { ...held, hasAnswer: answer !== undefined });
  return { period, lapse, lead, kase, answer, struck, wasInTime, caseRefusal, answerRefusal, strikeRefusal };
}

async function caseOn(actor: Actor, leadId: string, reader: Reader) {
  const [kase] = await reader
    .select({ id: cases.id, number: cases.number })
    .from(cases)
    .where(and(eq(cases.originKind, "platform_report"), eq(cases.originId, leadId), caseScope(actor)));
  return kase;
}

export type LapseFile = Awaited<ReturnType<typeof lapseFile>>;

const stepsOf = (reader: Reader, { id }: Period, rows: readonly Row[]) =>
  reader
    .select({
      id: reportLapses.id,
      employerId: reportLapses.employerId,
      stage: reportLapses.stage,
      releasedOn: reportLapses.releasedOn,
      releasedBy: accounts.name,
      replyOn: reportLapses.replyOn,
      documentId: reportLapses.documentId,
      servedOn: reportLapses.servedOn,
      note: reportLapses.note,
    })
    .from(reportLapses)
    .innerJoin(accounts, eq(accounts.id, reportLapses.releasedBy))
    .where(
      and(
        eq(reportLapses.periodId, id),
        inArray(
          reportLapses.employerId,
          rows.map(({ employerId }) => employerId),
        ),
      ),
    )
    .orderBy(asc(reportLapses.releasedOn), asc(reportLapses.stage));

type Step = Awaited<ReturnType<typeof stepsOf>>[number];

type Organs = ReadonlyMap<string, readonly string[]>;

/** By region, who acts for the bureau that is competent there. */
const organsFor = (reader: Reader, rows: readonly Row[]): Promise<Organs> =>
  organsCompetentIn(reader, [...new Set(rows.map(({ regionCode }) => regionCode))]);

type Beside = { readonly steps: readonly Step[]; readonly organs: Organs; readonly now: Date };

function withSteps(actor: Actor, period: Period, row: Row, { steps, organs, now }: Beside) {
  const own = steps.filter(({ employerId }) => employerId === row.employerId);
  const organIds = organs.get(row.regionCode) ?? [];
  const notice = own.findLast(({ stage }) => stage === "notice");
  const facts: LapseFacts = {
    ...{ hasReported: row.hasReported, released: own.map(({ stage }) => stage), replyOn: notice?.replyOn ?? null },
    ...{ opensOn: period.opensOn, dueOn: period.dueOn, today: legalDate(now) },
    organIds,
  };
  const next = lapseStages.find((stage) => !facts.released.includes(stage)) ?? null;
  const refusalOf = (stage: LapseStage) => lapseRefusal(actor, facts, stage);
  return { ...row, organIds, steps: own, notice, next, refusalOf };
}

export type Lapse = ReturnType<typeof withSteps>;
