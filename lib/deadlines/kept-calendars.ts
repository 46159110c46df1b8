import "server-only";
import { asc, isNotNull, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { calendarDays, calendarYears } from "@/db/schema";
import type { WorkCalendar } from "./calendar";
import { type CalendarRows, calendarFor } from "./region-calendar";

type Kept = {
  readonly digest: string;
  readonly rows: CalendarRows;
  readonly byRegion: Map<string, WorkCalendar>;
};

/** The last calendars that were read. They are known by their content, so that no change can be missed. */
let kept: Kept | undefined;

/** The calendars of the regions as the tables hold them now; they are read anew only when a day of them has changed. */
export async function calendars(reader: Reader): Promise<(regionCode: string) => WorkCalendar> {
  const { rows, byRegion } = await standing(reader);
  return (regionCode) => {
    const calendar = byRegion.get(regionCode) ?? calendarFor(rows, regionCode);
    byRegion.set(regionCode, calendar);
    return calendar;
  };
}

/** All published years and days, of the country and of every region. */
export const calendarRows = async (reader: Reader): Promise<CalendarRows> => (await standing(reader)).rows;

async function standing(reader: Reader): Promise<Kept> {
  const digest = await digestOf(reader);
  if (kept?.digest === digest) return kept;
  const read: Kept = { digest, rows: await readRows(reader), byRegion: new Map() };
  // Published between the two reads, these rows would be kept under another calendar's digest.
  if ((await digestOf(reader)) === digest) kept = read;
  return read;
}

async function digestOf(reader: Reader): Promise<string> {
  const { on, regionCode, isWorkingDay } = calendarDays;
  const day = sql`concat_ws(' ', ${on}, ${regionCode}, ${isWorkingDay})`;
  const years = sql`select string_agg(${calendarYears.year}::text, ',' order by ${calendarYears.year})
    from ${calendarYears} where ${calendarYears.publishedAt} is not null`;
  const [row] = await reader
    .select({
      digest: sql<string>`md5(concat_ws(';', (${years}), string_agg(${day}, ',' order by ${on}, ${regionCode})))`,
    })
    .from(calendarDays);
  return row?.digest ?? "";
}

async function readRows(reader: Reader): Promise<CalendarRows> {
  const years = await reader
    .select({ year: calendarYears.year })
    .from(calendarYears)
    .where(isNotNull(calendarYears.publishedAt))
    .orderBy(asc(calendarYears.year));
  const { on, regionCode, isWorkingDay } = calendarDays;
  const days = await reader.select({ on, regionCode, isWorkingDay }).from(calendarDays);
  return { years: years.map(({ year }) => year), days };
}
