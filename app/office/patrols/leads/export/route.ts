import { leadFilterWords } from "@/components/patrols/lead-filter-words";
import { leadSheet } from "@/components/patrols/lead-sheet";
import { LeadFilter } from "@/lib/patrols/filter";
import { leadCount, leadList } from "@/lib/patrols/queries/lead-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("patrols.exportLeads", async (officer, request) => {
  const { after: _after, ...filter } = LeadFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "fieldLeads",
    name: "上报的线索",
    filter: leadFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: leadSheet,
    count: await leadCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => leadList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
