import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CaseListView } from "@/components/cases/case-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { CaseFilter } from "@/lib/cases/filter";
import { movesCases } from "@/lib/cases/policy";
import { caseHands, caseList, caseSums } from "@/lib/cases/queries/case-list";
import { reopeningRate } from "@/lib/cases/queries/reopening-rate";
import { mayLodge } from "@/lib/complaints/policy";
import { readLamps } from "@/lib/deadlines/lamps";
import { openingView, savedViewsOf } from "@/lib/desk/queries/saved-views";
import { viewHref } from "@/lib/desk/saved-list";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "案件" };

export default async function CasesPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const params = await searchParams;
  const views = await savedViewsOf(officer, "cases");
  const opening = openingView(views, params);
  if (opening) redirect(viewHref(opening));
  const filter = CaseFilter.parse(params);
  const [page, sums, hands, reopening] = await Promise.all([
    caseList(officer, filter),
    caseSums(officer, filter),
    caseHands(officer),
    reopeningRate(officer, now()),
  ]);
  const lamps = await readLamps(officer.regionCode, page.rows);
  const may = { mayMove: movesCases(officer), mayLodge: mayLodge(officer) };
  return <CaseListView {...{ page, lamps, sums, filter, hands, views, reopening }} {...may} />;
}
