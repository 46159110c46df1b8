import { recheckFilterWords, recheckSheet } from "@/components/rechecks/recheck-sheet";
import { notFound } from "@/lib/kernel/errors";
import { RecheckFilter } from "@/lib/rechecks/filter";
import { rechecksRefusal } from "@/lib/rechecks/policy";
import { recheckCount, recheckList } from "@/lib/rechecks/queries/recheck-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("rechecks.export", async (officer, request) => {
  if (rechecksRefusal(officer) !== null) throw notFound();
  const { after: _after, ...filter } = RecheckFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "rechecks",
    name: "未予查处交叉复核",
    filter: recheckFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: recheckSheet,
    count: await recheckCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => recheckList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
