import { groundSheet } from "@/components/organs/ground-sheet";
import { GroundFilter } from "@/lib/agencies/filter";
import { groundRefusal } from "@/lib/agencies/ground-policy";
import { regionCount, regionList } from "@/lib/agencies/queries/ground";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("organs.export", async (officer, request) => {
  if (groundRefusal(officer) !== null) throw notFound();
  const { after: _after, ...filter } = GroundFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "organs",
    name: "地区和机关",
    filter: filter.q ? [`关键词：${filter.q}`] : [],
    columns: groundSheet,
    count: await regionCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => regionList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
