import type { Metadata } from "next";
import { PublicListingsView } from "@/components/wage-listings/public-listings-view";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PublicListingFilter } from "@/lib/wage-listings/filter";
import { publicListingCount, publicListings } from "@/lib/wage-listings/queries/public-listings";

export const metadata: Metadata = { title: "拖欠农民工工资失信联合惩戒对象名单" };

export default async function PublicWageListingsPage({ searchParams }: { searchParams: SearchParams }) {
  const filter = PublicListingFilter.parse(await searchParams);
  const [page, total] = await Promise.all([publicListings(filter), publicListingCount(filter)]);
  return <PublicListingsView {...{ page, total, filter }} />;
}
