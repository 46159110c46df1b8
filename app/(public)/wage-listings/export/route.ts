import { publicListingSheet } from "@/components/wage-listings/public-listing-sheet";
import { publicRoute } from "@/lib/routes";
import { PublicListingFilter } from "@/lib/wage-listings/filter";
import { publicListingCount, publicListings } from "@/lib/wage-listings/queries/public-listings";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = publicRoute("wageListings.exportPublic", async (_actor, request) => {
  const { q } = PublicListingFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportPublicSheet({
    name: "拖欠农民工工资失信联合惩戒对象名单",
    filter: q ? [`查找：${q}`] : [],
    columns: publicListingSheet,
    count: await publicListingCount({ q }, MOST_EXPORTED),
    rows: everyRow((after) => publicListings({ q, after }, EXPORT_BATCH)),
  });
});
