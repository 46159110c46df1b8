import type { Metadata } from "next";
import { LadderListView } from "@/components/discretion/ladder-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { LadderFilter } from "@/lib/discretion/filter";
import { enterRefusal } from "@/lib/discretion/policy";
import { ladderCount, ladderList } from "@/lib/discretion/queries/ladder-list";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "裁量基准" };

export default async function DiscretionPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = LadderFilter.parse(await searchParams);
  const [page, total] = await Promise.all([ladderList(officer, filter), ladderCount(officer, filter)]);
  return <LadderListView page={page} total={total} filter={filter} mayEnter={enterRefusal(officer) === null} />;
}
