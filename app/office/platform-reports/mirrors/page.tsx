import type { Metadata } from "next";
import { MirrorListView } from "@/components/platform-reports/mirror-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { MirrorFilter } from "@/lib/platform-reports/filter";
import { mirrorCount, mirrorList } from "@/lib/platform-reports/queries/mirrors";
import { periodList } from "@/lib/platform-reports/queries/periods";

export const metadata: Metadata = { title: "合作企业核对" };

export default async function MirrorsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = MirrorFilter.parse(await searchParams);
  const [page, total, periods] = await Promise.all([
    mirrorList(officer, filter),
    mirrorCount(officer, filter),
    periodList(officer, now()),
  ]);
  const halves = [...new Set(periods.map(({ half }) => half))];
  return <MirrorListView page={page} total={total} filter={filter} halves={halves} />;
}
