import { guidanceFilterWords } from "@/components/guidance/guidance-filter-words";
import { guidanceSheet } from "@/components/guidance/guidance-sheet";
import { GuidanceFilter } from "@/lib/guidance/filter";
import { guidanceCount, guidanceList } from "@/lib/guidance/queries/guidance-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("guidance.export", async (officer, request) => {
  const { after: _after, ...filter } = GuidanceFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "guidance",
    name: "行政指导",
    filter: guidanceFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: guidanceSheet,
    count: await guidanceCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => guidanceList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
