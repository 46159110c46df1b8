import { employerTaskSheet, employerTaskWords } from "@/components/orders/employer-task-words";
import { EmployerTaskFilter } from "@/lib/orders/portal-filter";
import { employerTaskCount, employerTasks } from "@/lib/orders/queries/employer-tasks";
import { employerRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

/** What an employer itself has to do: nothing that the audit would ask about. */
export const GET = employerRoute("portal.exportTasks", async (user, request) => {
  const { after: _after, ...filter } = EmployerTaskFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportPublicSheet({
    name: "责令改正的事项",
    filter: employerTaskWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: employerTaskSheet,
    count: await employerTaskCount(user, filter, MOST_EXPORTED),
    rows: everyRow((after) => employerTasks(user, { ...filter, after }, EXPORT_BATCH)),
  });
});
