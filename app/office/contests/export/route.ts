import { contestFilterWords } from "@/components/contests/contest-filter-words";
import { contestSheet } from "@/components/contests/contest-sheet";
import { ContestFilter } from "@/lib/contests/filter";
import { contestCount, contestList } from "@/lib/contests/queries/contest-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("contests.export", async (officer, request) => {
  const { after: _after, ...filter } = ContestFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "contests",
    name: "行政复议和行政诉讼",
    filter: contestFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: contestSheet,
    count: await contestCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => contestList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
