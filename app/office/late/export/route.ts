import { lateFilterWords, lateSheet } from "@/components/lateness/late-sheet";
import { now } from "@/lib/kernel/clock";
import { LateFilter } from "@/lib/lateness/filter";
import { lateCount, lateList } from "@/lib/lateness/queries/late-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("late.export", async (officer, request) => {
  const { after: _after, ...filter } = LateFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const at = now();
  return exportSheet({
    actor: officer,
    list: "late",
    name: "逾期事项",
    filter: lateFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: lateSheet,
    count: await lateCount(officer, filter, at, MOST_EXPORTED),
    rows: everyRow((after) => lateList(officer, { ...filter, after }, at, EXPORT_BATCH)),
  });
});
