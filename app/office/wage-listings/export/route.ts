import { listingFilterWords } from "@/components/wage-listings/listing-filter-words";
import { listingSheet } from "@/components/wage-listings/listing-sheet";
import { officeRoute } from "@/lib/routes";
import { ListingFilter } from "@/lib/wage-listings/filter";
import { listingCount, listingList } from "@/lib/wage-listings/queries/listing-list";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("wageListings.export", async (officer, request) => {
  const { after: _after, ...filter } = ListingFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "wage-listings",
    name: "拖欠农民工工资失信联合惩戒名单",
    filter: listingFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: listingSheet,
    count: await listingCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => listingList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
