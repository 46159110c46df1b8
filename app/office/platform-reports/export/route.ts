import { reportFilterWords } from "@/components/platform-reports/report-filter-words";
import { reportSheet } from "@/components/platform-reports/report-sheet";
import { ReportFilter } from "@/lib/platform-reports/filter";
import { reportCount, reportList } from "@/lib/platform-reports/queries/report-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("platformReports.export", async (officer, request) => {
  const { after: _after, ...filter } = ReportFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "platformReports",
    name: "平台用工报告",
    filter: reportFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: reportSheet,
    count: await reportCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => reportList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
