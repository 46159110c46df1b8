import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { db, type Reader } from "@/db/client";
import { accounts, reportingPeriods } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { phaseOf } from "../period";
import { periodScope } from "../scope";

const MOST = 40;

/** The periods that an officer's region has set, newest first, each with where it stands today. */
export async function periodList(actor: Actor, now: Date) {
  const rows = await db()
    .select()
    .from(reportingPeriods)
    .where(periodScope(actor))
    .orderBy(desc(reportingPeriods.half), desc(reportingPeriods.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, phase: phaseOf(row, legalDate(now)) }));
}

export type PeriodRow = Awaited<ReturnType<typeof periodList>>[number];

/** One period with who set it. Throws `not_found`. */
export async function periodFile(actor: Actor, id: string, now: Date) {
  const [row] = await db()
    .select({ period: reportingPeriods, setter: accounts.name })
    .from(reportingPeriods)
    .innerJoin(accounts, eq(accounts.id, reportingPeriods.setBy))
    .where(and(eq(reportingPeriods.id, id), periodScope(actor)));
  if (!row) throw notFound();
  return { ...row.period, setter: row.setter, phase: phaseOf(row.period, legalDate(now)) };
}

/** The periods that govern a place, newest first: of each half-year the one that was set nearest to it. */
export async function periodsGoverning(regionCode: string, reader: Reader = db()): Promise<Period[]> {
  const rows = await reader
    .select()
    .from(reportingPeriods)
    .where(sql`${regionCode} like ${reportingPeriods.regionCode} || '%'`)
    .orderBy(desc(reportingPeriods.half), desc(sql`length(${reportingPeriods.regionCode})`));
  return rows.filter((row, at) => rows[at - 1]?.half !== row.half);
}

export type Period = typeof reportingPeriods.$inferSelect;
