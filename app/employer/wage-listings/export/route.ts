import { employerListingSheet, employerListingWords } from "@/components/wage-listings/employer-listing-words";
import { employerRoute } from "@/lib/routes";
import { EmployerListingFilter } from "@/lib/wage-listings/filter";
import { employerListingCount, employerListings } from "@/lib/wage-listings/queries/employer-listings";
import { EXPORT_BATCH, exportPublicSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

/** What an employer itself was told: nothing that the audit would ask about. */
export const GET = employerRoute("portal.exportListings", async (user, request) => {
  const { after: _after, ...filter } = EmployerListingFilter.parse(
    Object.fromEntries(new URL(request.url).searchParams),
  );
  return exportPublicSheet({
    name: "失信联合惩戒名单",
    filter: employerListingWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: employerListingSheet,
    count: await employerListingCount(user, filter, MOST_EXPORTED),
    rows: everyRow((after) => employerListings(user, { ...filter, after }, EXPORT_BATCH)),
  });
});
