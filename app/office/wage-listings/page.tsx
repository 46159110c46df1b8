import type { Metadata } from "next";
import { ListingListView } from "@/components/wage-listings/listing-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import type { SearchParams } from "@/lib/kernel/search-params";
import { ListingFilter } from "@/lib/wage-listings/filter";
import { listingCount, listingList } from "@/lib/wage-listings/queries/listing-list";

export const metadata: Metadata = { title: "失信名单" };

export default async function WageListingsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = ListingFilter.parse(await searchParams);
  const [page, total] = await Promise.all([listingList(officer, filter), listingCount(officer, filter)]);
  const lamps = await readLamps(officer.regionCode, page.rows);
  return <ListingListView {...{ page, total, filter, lamps }} />;
}
