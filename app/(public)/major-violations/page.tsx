import type { Metadata } from "next";
import { PublicMajorsView } from "@/components/publications/public-majors-view";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { MajorFilter } from "@/lib/publications/major-filter";
import { quarterOf } from "@/lib/publications/quarter";
import { publicLists, publicMajors, publicQuarters } from "@/lib/publications/queries/public-majors";

export const metadata: Metadata = { title: "重大劳动保障违法行为公布" };

export default async function PublicMajorsPage({ searchParams }: { searchParams: SearchParams }) {
  const filter = MajorFilter.parse(await searchParams);
  const quarters = await publicQuarters();
  const quarter = filter.quarter ?? quarters[0] ?? quarterOf(legalDate(now()));
  const [page, lists] = await Promise.all([publicMajors(quarter, filter.after), publicLists(quarter)]);
  return <PublicMajorsView {...{ page, quarter, quarters, lists }} after={filter.after} />;
}
