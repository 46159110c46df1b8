import { capFilterWords, capSheet } from "@/components/patrols/cap-sheet";
import { CapFilter } from "@/lib/patrols/filter";
import { capCount, capHistory } from "@/lib/patrols/queries/caps";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("patrols.exportCaps", async (officer, request) => {
  const { after: _after, ...filter } = CapFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "caps",
    name: "入企检查次数上限",
    filter: capFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: capSheet,
    count: await capCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => capHistory(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
