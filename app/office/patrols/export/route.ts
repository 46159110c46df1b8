import { visitFilterWords } from "@/components/patrols/visit-filter-words";
import { visitSheet } from "@/components/patrols/visit-sheet";
import { VisitFilter } from "@/lib/patrols/filter";
import { visitCount, visitList } from "@/lib/patrols/queries/visit-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("patrols.export", async (officer, request) => {
  const { after: _after, ...filter } = VisitFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "visits",
    name: "检查任务",
    filter: visitFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: visitSheet,
    count: await visitCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => visitList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
