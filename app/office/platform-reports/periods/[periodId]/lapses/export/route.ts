import { lapseSheet } from "@/components/platform-reports/lapse-sheet";
import { now } from "@/lib/kernel/clock";
import { halfWords } from "@/lib/platform-reports/labels";
import { lapseCount, lapseList } from "@/lib/platform-reports/queries/lapses";
import { periodFile } from "@/lib/platform-reports/queries/periods";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("platformReports.exportLapses", async (officer, _request, { periodId = "" }) => {
  const at = now();
  const { half } = await periodFile(officer, periodId, at);
  return exportSheet({
    actor: officer,
    list: "lapses",
    name: "未报单位",
    filter: [`报告期：${halfWords(half)}`],
    columns: lapseSheet,
    count: await lapseCount(officer, periodId, MOST_EXPORTED),
    rows: everyRow(async (after) => (await lapseList(officer, periodId, after, at, EXPORT_BATCH)).page),
  });
});
