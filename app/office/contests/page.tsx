import type { Metadata } from "next";
import { ContestListView } from "@/components/contests/contest-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { ContestFilter } from "@/lib/contests/filter";
import { contestCount, contestList } from "@/lib/contests/queries/contest-list";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "复议、诉讼" };

export default async function ContestsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = ContestFilter.parse(await searchParams);
  const [page, total] = await Promise.all([contestList(officer, filter), contestCount(officer, filter)]);
  return <ContestListView {...{ page, total, filter }} />;
}
