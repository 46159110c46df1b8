import { employerFilterWords } from "@/components/employers/employer-filter-words";
import { employerSheet } from "@/components/employers/employer-sheet";
import { EmployerFilter } from "@/lib/employers/filter";
import { employerCount, employerList } from "@/lib/employers/queries/employer-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("employers.export", async (officer, request) => {
  const { after: _after, ...filter } = EmployerFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "employers",
    name: "用人单位",
    filter: employerFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: employerSheet,
    count: await employerCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => employerList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
