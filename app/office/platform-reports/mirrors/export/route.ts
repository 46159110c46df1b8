import { mirrorFilterWords } from "@/components/platform-reports/mirror-filter-words";
import { mirrorSheet } from "@/components/platform-reports/mirror-sheet";
import { MirrorFilter } from "@/lib/platform-reports/filter";
import { mirrorCount, mirrorList } from "@/lib/platform-reports/queries/mirrors";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("platformReports.exportMirrors", async (officer, request) => {
  const { after: _after, ...filter } = MirrorFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "mirrors",
    name: "合作企业核对",
    filter: mirrorFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: mirrorSheet,
    count: await mirrorCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => mirrorList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
