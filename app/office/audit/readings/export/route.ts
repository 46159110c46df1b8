import { unusualSheet } from "@/components/audit/unusual-sheet";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { ReadingsFilter } from "@/lib/readings/filter";
import { DAYS_JUDGED, everyUnusualDay, unusualReadings } from "@/lib/readings/queries/readings";
import { officeRoute } from "@/lib/routes";
import { mayReadAudit } from "@/lib/workflow/audit";
import { exportSheet } from "@/lib/workflow/export";

export const GET = officeRoute("readings.export", async (officer, request) => {
  if (!mayReadAudit(officer)) throw notFound();
  const asked = ReadingsFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const settings = await settingsOf(officer.regionCode);
  const to = asked.to ?? legalDate(now());
  const span = { from: addDays(to, 1 - DAYS_JUDGED), to };
  const days = await unusualReadings(officer, settings, span);
  return exportSheet({
    actor: officer,
    list: "unusual-readings",
    name: "异常查看提醒",
    filter: [`${span.from}至${span.to}`],
    columns: unusualSheet(settings),
    count: days.length,
    rows: everyUnusualDay(days),
  });
});
