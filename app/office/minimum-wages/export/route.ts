import { minimumWageFilterWords, minimumWageSheet } from "@/components/claims/minimum-wage-sheet";
import { MinimumWageFilter } from "@/lib/claims/filter";
import { minimumWageCount, minimumWageList } from "@/lib/claims/queries/minimum-wages";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("claims.exportMinimumWages", async (officer, request) => {
  const { after: _after, ...filter } = MinimumWageFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "minimum-wages",
    name: "最低工资标准",
    filter: minimumWageFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: minimumWageSheet,
    count: await minimumWageCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => minimumWageList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
