import "server-only";
import { and, eq, gt, lt, lte, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines } from "@/db/schema";
import { legalDate, now } from "@/lib/kernel/clock";
import { regionCalendar } from "./clocks";
import type { DueFilter } from "./due-filter";
import { dueDate } from "./working-days";

const SOON_WORKING_DAYS = 3;

/** Which clocks run and stand as a list's filter says, by a region's calendar. */
export async function dueWhen(regionCode: string, due: DueFilter): Promise<SQL | undefined> {
  const today = legalDate(now());
  const calendar = await regionCalendar(db(), regionCode);
  const soon = dueDate({ start: today, amount: SOON_WORKING_DAYS, unit: "workingDays" }, calendar).dueOn;
  const when = {
    overdue: lt(deadlines.dueOn, today),
    today: eq(deadlines.dueOn, today),
    soon: and(gt(deadlines.dueOn, today), lte(deadlines.dueOn, soon)),
  };
  return and(eq(deadlines.state, "running"), when[due]);
}
