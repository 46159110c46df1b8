import { ladderFilterWords } from "@/components/discretion/ladder-filter-words";
import { ladderSheet } from "@/components/discretion/ladder-sheet";
import { LadderFilter } from "@/lib/discretion/filter";
import { ladderCount, ladderList } from "@/lib/discretion/queries/ladder-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("discretion.export", async (officer, request) => {
  const { after: _after, ...filter } = LadderFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "discretion",
    name: "裁量基准",
    filter: ladderFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: ladderSheet,
    count: await ladderCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => ladderList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
