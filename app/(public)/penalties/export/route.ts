import { publicSheet } from "@/components/publications/public-sheets";
import { legalDate, now } from "@/lib/kernel/clock";
import { PublicFilter } from "@/lib/publications/filter";
import { publicCount, publicList } from "@/lib/publications/queries/public-list";
import { publicRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = publicRoute("publications.exportPublic", async (_actor, request) => {
  const { q } = PublicFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const today = legalDate(now());
  return exportPublicSheet({
    name: "行政处罚决定公开",
    filter: q ? [`查找：${q}`] : [],
    columns: publicSheet,
    count: await publicCount({ q }, today, MOST_EXPORTED),
    rows: everyRow((after) => publicList({ q, after }, today, EXPORT_BATCH)),
  });
});
