import type { Metadata } from "next";
import { PlanListView } from "@/components/patrols/plan-list-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PlanFilter } from "@/lib/patrols/filter";
import { inspectorRefusal } from "@/lib/patrols/plan-policy";
import { planCount, planList } from "@/lib/patrols/queries/plan-list";

export const metadata: Metadata = { title: "年度检查计划" };

export default async function PlansPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = PlanFilter.parse(await searchParams);
  const [page, total] = await Promise.all([planList(officer, filter), planCount(officer, filter)]);
  return <PlanListView {...{ page, total, filter }} mayPropose={inspectorRefusal(officer) === null} />;
}
