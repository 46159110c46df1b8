import { employerDueSheet, employerDueWords } from "@/components/desk/employer-due-words";
import { EmployerDueFilter } from "@/lib/desk/employer-dues";
import { employerDueCount, employerDues } from "@/lib/desk/queries/employer-dues";
import { now } from "@/lib/kernel/clock";
import { employerRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

/** The days of an employer's own papers: nothing that the audit would ask about. */
export const GET = employerRoute("portal.exportDues", async (user, request) => {
  const { after: _after, ...filter } = EmployerDueFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const at = now();
  return exportPublicSheet({
    name: "告知和决定的期限",
    filter: employerDueWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: employerDueSheet,
    count: await employerDueCount(user, filter, at, MOST_EXPORTED),
    rows: everyRow((after) => employerDues(user, { ...filter, after }, at, EXPORT_BATCH)),
  });
});
