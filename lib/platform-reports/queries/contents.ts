import "server-only";
import { and, asc, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, platformReports, regions, reportSections } from "@/db/schema";
import { answersOf, Content, contentsOf, emptyContent } from "../content";
import type { Answers } from "../fields";
import { type ReportStep, reportSteps } from "../lifecycle";

export type SavedStep = {
  readonly revision: number;
  readonly content: Content;
  readonly savedBy: string;
  readonly savedAt: Date | null;
};

export type SavedSteps = Readonly<Record<ReportStep, SavedStep>>;

const untouched: SavedStep = { revision: 0, content: emptyContent, savedBy: "", savedAt: null };

/** What each step of a report holds now, who saved it last and when. */
export async function savedSteps(reportId: string, reader: Reader = db()): Promise<SavedSteps> {
  const last = reader
    .select({ step: reportSections.step, revision: sql<number>`max(${reportSections.revision})`.as("last") })
    .from(reportSections)
    .where(eq(reportSections.reportId, reportId))
    .groupBy(reportSections.step)
    .as("newest");
  const rows = await reader
    .select({ section: reportSections, saver: accounts.name })
    .from(reportSections)
    .innerJoin(last, and(eq(last.step, reportSections.step), eq(last.revision, reportSections.revision)))
    .innerJoin(accounts, eq(accounts.id, reportSections.savedBy))
    .where(eq(reportSections.reportId, reportId));
  const stepOf = (step: ReportStep): SavedStep => {
    const row = rows.find(({ section }) => section.step === step);
    if (!row) return untouched;
    const { revision, content, savedAt } = row.section;
    return { revision, content: Content.parse(content), savedBy: row.saver, savedAt };
  };
  const [unit, workforce, agreements, pay, insurance, rules] = reportSteps.map(stepOf);
  const or = (step: SavedStep | undefined) => step ?? untouched;
  return {
    ...{ unit: or(unit), workforce: or(workforce), agreements: or(agreements) },
    ...{ pay: or(pay), insurance: or(insurance), rules: or(rules) },
  };
}

export const contentsIn = (steps: SavedSteps) => contentsOf((step) => steps[step].content);

/** Every revision of one step, oldest first, with who saved it. */
export const revisionsOf = (reportId: string, step: ReportStep, reader: Reader = db()) =>
  reader
    .select({ section: reportSections, saver: accounts.name })
    .from(reportSections)
    .innerJoin(accounts, eq(accounts.id, reportSections.savedBy))
    .where(and(eq(reportSections.reportId, reportId), eq(reportSections.step, step)))
    .orderBy(asc(reportSections.revision));

/** The last report of an employer on an earlier half-year that was sent, or undefined. */
export async function reportBefore(employerId: string, half: string, reader: Reader = db()) {
  const [row] = await reader
    .select({ id: platformReports.id, half: platformReports.half })
    .from(platformReports)
    .where(
      and(
        eq(platformReports.employerId, employerId),
        lt(platformReports.half, half),
        inArray(platformReports.state, ["submitted", "returned", "accepted"]),
      ),
    )
    .orderBy(desc(platformReports.half))
    .limit(1);
  return row;
}

/** What the last report answered, or null when there is none. */
export async function answersBefore(employerId: string, half: string, reader: Reader = db()): Promise<Answers | null> {
  const before = await reportBefore(employerId, half, reader);
  return before === undefined ? null : answersOf(contentsIn(await savedSteps(before.id, reader)));
}

export type Place = { readonly code: string; readonly name: string };

/** The districts that a region's reports are counted by: the places one level below it, or itself. */
export async function districtsOf(regionCode: string, reader: Reader = db()): Promise<readonly Place[]> {
  const rows = await reader
    .select({ code: regions.code, name: regions.name, parentCode: regions.parentCode })
    .from(regions)
    .where(sql`${regions.code} like ${`${regionCode}%`}`)
    .orderBy(asc(regions.code));
  const below = rows.filter(({ parentCode }) => parentCode === regionCode);
  const chosen = below.length > 0 ? below : rows.filter(({ code }) => code === regionCode);
  return chosen.map(({ code, name }) => ({ code, name }));
}
