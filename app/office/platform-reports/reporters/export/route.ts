import { reporterFilterWords } from "@/components/platform-reports/reporter-filter-words";
import { reporterSheet } from "@/components/platform-reports/reporter-sheet";
import { ReporterFilter } from "@/lib/platform-reports/filter";
import { reporterCount, reporterList } from "@/lib/platform-reports/queries/reporters";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("platformReports.exportReporters", async (officer, request) => {
  const { after: _after, ...filter } = ReporterFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "reporters",
    name: "平台用工台账",
    filter: reporterFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: reporterSheet,
    count: await reporterCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => reporterList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
