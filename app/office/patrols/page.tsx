import type { Metadata } from "next";
import { VisitListView } from "@/components/patrols/visit-list-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { VisitFilter } from "@/lib/patrols/filter";
import { whyNot } from "@/lib/patrols/labels";
import { inspectorRefusal } from "@/lib/patrols/plan-policy";
import { visitCount, visitList } from "@/lib/patrols/queries/visit-list";

export const metadata: Metadata = { title: "检查任务" };

export default async function PatrolsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = VisitFilter.parse(await searchParams);
  const [page, total] = await Promise.all([visitList(officer, filter), visitCount(officer, filter)]);
  return <VisitListView {...{ page, total, filter }} refusal={whyNot(inspectorRefusal(officer))} />;
}
