import type { Metadata } from "next";
import { CalendarView } from "@/components/calendar/calendar-view";
import { requireOfficer } from "@/lib/auth/session";
import { CalendarFilter } from "@/lib/deadlines/calendar-filter";
import { daysOfYear, provisionalClocks, publishedYears, waitingDrafts } from "@/lib/deadlines/calendar-queries";
import { calendarRefusal } from "@/lib/deadlines/policy";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "工作日历" };

export default async function CalendarPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const present = yearOf(legalDate(now()));
  const { year = present } = CalendarFilter.parse(await searchParams);
  const mayEnter = calendarRefusal(officer, "") === null;
  const [years, days, drafts, provisional] = await Promise.all([
    publishedYears(),
    daysOfYear(officer, year),
    waitingDrafts(officer),
    provisionalClocks(),
  ]);
  const offered = [...new Set([present - 2, present - 1, present, present + 1, year])].sort((a, b) => a - b);
  return <CalendarView {...{ years, offered, year, days, drafts, provisional, mayEnter }} />;
}
