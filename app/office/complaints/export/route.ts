import { complaintFilterWords } from "@/components/complaints/complaint-filter-words";
import { complaintSheet } from "@/components/complaints/complaint-sheet";
import { ComplaintFilter } from "@/lib/complaints/filter";
import { complaintCount, complaintList } from "@/lib/complaints/queries/complaint-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("complaints.export", async (officer, request) => {
  const { after: _after, ...filter } = ComplaintFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "complaints",
    name: filter.register ? "未予查处登记册" : "投诉举报",
    filter: complaintFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: complaintSheet,
    count: await complaintCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => complaintList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
