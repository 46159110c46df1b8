import type { Metadata } from "next";
import { LateListView } from "@/components/lateness/late-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { LateFilter } from "@/lib/lateness/filter";
import { lateCount, lateList, lateSums } from "@/lib/lateness/queries/late-list";

export const metadata: Metadata = { title: "逾期事项" };

export default async function LatePage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = LateFilter.parse(await searchParams);
  const at = now();
  const [page, total, sums] = await Promise.all([
    lateList(officer, filter, at),
    lateCount(officer, filter, at),
    lateSums(officer, filter, at),
  ]);
  return <LateListView {...{ page, total, filter, sums }} />;
}
