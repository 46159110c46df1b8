import { fileURLToPath } from "node:url";
import { closeDb, db } from "@/db/client";
import { calendarDays, calendarYears } from "@/db/schema";
import { nationalYears } from "@/lib/deadlines/calendar";
import { now } from "@/lib/kernel/clock";

const SOURCE = "国务院办公厅关于部分节假日安排的通知";

/** Rows that every installation needs: the published calendars. Adds what is missing, changes nothing. */
export async function seedReference(): Promise<void> {
  const years = nationalYears();
  await db()
    .insert(calendarYears)
    .values(years.map(({ year }) => ({ year, source: SOURCE, publishedAt: now() })))
    .onConflictDoNothing();
  const days = years.flatMap(({ daysOff, makeUpDays }) => [
    ...daysOff.map((on) => ({ on, isWorkingDay: false, name: "放假" })),
    ...makeUpDays.map((on) => ({ on, isWorkingDay: true, name: "调休上班" })),
  ]);
  await db().insert(calendarDays).values(days).onConflictDoNothing();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await seedReference();
  await closeDb();
}
