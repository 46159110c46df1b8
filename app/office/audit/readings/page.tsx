import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UnusualReadingsView } from "@/components/audit/unusual-readings-view";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { requireOfficer } from "@/lib/auth/session";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { ReadingsFilter } from "@/lib/readings/filter";
import { DAYS_JUDGED, readingsOfDay, unusualReadings } from "@/lib/readings/queries/readings";
import { mayReadAudit } from "@/lib/workflow/audit";

export const metadata: Metadata = { title: "异常查看提醒" };

export default async function UnusualReadingsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (!mayReadAudit(officer)) notFound();
  const filter = ReadingsFilter.parse(await searchParams);
  const settings = await settingsOf(officer.regionCode);
  const to = filter.to ?? legalDate(now());
  const from = addDays(to, 1 - DAYS_JUDGED);
  const { reader, on, after } = filter;
  const [days, readings] = await Promise.all([
    unusualReadings(officer, settings, { from, to }),
    reader && on ? readingsOfDay(officer, settings, { reader, on, after }) : null,
  ]);
  return <UnusualReadingsView {...{ days, readings, settings, filter, from, to }} />;
}
