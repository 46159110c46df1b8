import { employerPaperSheet, employerPaperWords } from "@/components/orders/employer-paper-words";
import { EmployerPaperFilter } from "@/lib/orders/portal-filter";
import { employerPaperCount, employerPapers } from "@/lib/orders/queries/employer-papers";
import { employerRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

/** An employer's own papers: nothing that the audit would ask about. */
export const GET = employerRoute("portal.exportPapers", async (user, request) => {
  const { after: _after, ...filter } = EmployerPaperFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportPublicSheet({
    name: "文书",
    filter: employerPaperWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: employerPaperSheet,
    count: await employerPaperCount(user, filter, MOST_EXPORTED),
    rows: everyRow((after) => employerPapers(user, { ...filter, after }, EXPORT_BATCH)),
  });
});
