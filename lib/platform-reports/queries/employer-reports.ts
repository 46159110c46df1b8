import "server-only";
import { desc } from "drizzle-orm";
import { db } from "@/db/client";
import { platformReports } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { phaseOf } from "../period";
import { reportScope } from "../scope";
import { periodsGoverning } from "./periods";
import { reporterEntry } from "./reporter-entry";

const SHOWN = 8;

/** What an enterprise has to report and has reported: its entry, and each half-year with the versions of its report. */
export async function employerReports(user: EmployerUser, now: Date) {
  const reporter = await reporterEntry(db(), user);
  if (!reporter) return { reporter: null, periods: [] };
  const [periods, reports] = await Promise.all([periodsGoverning(reporter.regionCode), reportsOf(user)]);
  return {
    reporter,
    periods: periods.slice(0, SHOWN).map((period) => {
      const versions = reports.filter(({ periodId }) => periodId === period.id);
      const standing = versions.find(({ state }) => state !== "draft" && state !== "superseded") ?? null;
      const draft = versions.find(({ state }) => state === "draft") ?? null;
      return { ...period, phase: phaseOf(period, legalDate(now)), versions, standing, draft };
    }),
  };
}

export type EmployerReports = Awaited<ReturnType<typeof employerReports>>;
export type ReportedPeriod = EmployerReports["periods"][number];

const reportsOf = (user: EmployerUser) =>
  db()
    .select({
      id: platformReports.id,
      periodId: platformReports.periodId,
      ordinal: platformReports.ordinal,
      state: platformReports.state,
      receiptNumber: platformReports.receiptNumber,
      submittedAt: platformReports.submittedAt,
      isLate: platformReports.isLate,
      documentId: platformReports.documentId,
    })
    .from(platformReports)
    .where(reportScope(user))
    .orderBy(desc(platformReports.half), desc(platformReports.ordinal));
