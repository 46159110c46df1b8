import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecheckListView } from "@/components/rechecks/recheck-list-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { RecheckFilter } from "@/lib/rechecks/filter";
import { rechecksRefusal } from "@/lib/rechecks/policy";
import { disagreement, recheckCount, recheckList } from "@/lib/rechecks/queries/recheck-list";

export const metadata: Metadata = { title: "未予查处交叉复核" };

export default async function RechecksPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (rechecksRefusal(officer) !== null) notFound();
  const filter = RecheckFilter.parse(await searchParams);
  const [page, total, differences] = await Promise.all([
    recheckList(officer, filter),
    recheckCount(officer, filter),
    disagreement(officer),
  ]);
  return <RecheckListView {...{ page, total, filter, differences }} />;
}
