import { planFilterWords } from "@/components/patrols/plan-filter-words";
import { planSheet } from "@/components/patrols/plan-sheet";
import { PlanFilter } from "@/lib/patrols/filter";
import { planCount, planList } from "@/lib/patrols/queries/plan-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("patrols.exportPlans", async (officer, request) => {
  const { after: _after, ...filter } = PlanFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "plans",
    name: "年度检查计划",
    filter: planFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: planSheet,
    count: await planCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => planList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
