import type { Metadata } from "next";
import { PublicListView } from "@/components/publications/public-list-view";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PublicFilter } from "@/lib/publications/filter";
import { publicCount, publicList } from "@/lib/publications/queries/public-list";

export const metadata: Metadata = { title: "行政处罚决定公开" };

export default async function PenaltiesPage({ searchParams }: { searchParams: SearchParams }) {
  const filter = PublicFilter.parse(await searchParams);
  const today = legalDate(now());
  const [page, total] = await Promise.all([publicList(filter, today), publicCount(filter, today)]);
  return <PublicListView {...{ page, total, filter }} />;
}
