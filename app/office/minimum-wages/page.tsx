import type { Metadata } from "next";
import { MinimumWageView } from "@/components/claims/minimum-wage-view";
import { requireOfficer } from "@/lib/auth/session";
import { MinimumWageFilter } from "@/lib/claims/filter";
import { minimumWageRefusal } from "@/lib/claims/policy";
import { minimumWageCount, minimumWageList } from "@/lib/claims/queries/minimum-wages";
import { replacedList } from "@/lib/claims/queries/replaced-standards";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "最低工资标准" };

export default async function MinimumWagesPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = MinimumWageFilter.parse(await searchParams);
  const [page, total, replaced] = await Promise.all([
    minimumWageList(officer, filter),
    minimumWageCount(officer, filter),
    replacedList(officer, filter),
  ]);
  const mayEnter = minimumWageRefusal(officer, "") === null;
  return <MinimumWageView {...{ page, total, filter, replaced, mayEnter }} />;
}
