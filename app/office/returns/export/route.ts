import { returnFilterWords, returnSheet } from "@/components/returns/return-sheet";
import { notFound } from "@/lib/kernel/errors";
import { ReturnFilter } from "@/lib/returns/filter";
import { returnsRefusal } from "@/lib/returns/policy";
import { returnCount, returnList } from "@/lib/returns/queries/return-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("returns.export", async (officer, request) => {
  if (returnsRefusal(officer) !== null) throw notFound();
  const { after: _after, ...filter } = ReturnFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "returns",
    name: "退回情况",
    filter: returnFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: returnSheet,
    count: await returnCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => returnList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
