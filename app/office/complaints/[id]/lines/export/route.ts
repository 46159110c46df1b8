import { claimLineSheet } from "@/components/complaints/claim-line-sheet";
import { claimLineCount, claimLineList } from "@/lib/complaints/queries/claim-lines";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

/** Of a tip nothing is given away: a line may name who made it (《条例》第九条). */
export const GET = officeRoute("complaints.exportLines", async (officer, _request, { id = "" }) => {
  const file = await complaintFile(officer, id);
  if (file.kind !== "complaint") throw notFound();
  return exportSheet({
    actor: officer,
    list: "claim-lines",
    name: "请求明细",
    filter: [`投诉编号：${file.number}`],
    columns: claimLineSheet,
    count: await claimLineCount(officer, file.id, MOST_EXPORTED),
    rows: everyRow((after) => claimLineList(officer, file.id, after, EXPORT_BATCH)),
  });
});
