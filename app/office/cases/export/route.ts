import { caseFilterWords } from "@/components/cases/case-filter-words";
import { caseSheet } from "@/components/cases/case-sheet";
import { CaseFilter } from "@/lib/cases/filter";
import { caseCount, caseHands, caseList } from "@/lib/cases/queries/case-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("cases.export", async (officer, request) => {
  const { after: _after, ...filter } = CaseFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "cases",
    name: "案件",
    filter: caseFilterWords(filter, await caseHands(officer)).map(({ label, value }) => `${label}：${value}`),
    columns: caseSheet,
    count: await caseCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => caseList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
