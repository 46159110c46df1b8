import type { Metadata } from "next";
import { CaseListView } from "@/components/cases/case-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { CaseFilter } from "@/lib/cases/filter";
import { movesCases } from "@/lib/cases/policy";
import { caseCount, caseList } from "@/lib/cases/queries/case-list";
import { reopeningRate } from "@/lib/cases/queries/reopening-rate";
import { readLamps } from "@/lib/deadlines/lamps";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "案件" };

export default async function CasesPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = CaseFilter.parse(await searchParams);
  const [page, total, reopening] = await Promise.all([
    caseList(officer, filter),
    caseCount(officer, filter),
    reopeningRate(officer, now()),
  ]);
  const lamps = await readLamps(officer.regionCode, page.rows);
  return <CaseListView {...{ page, lamps, total, filter, reopening }} mayMove={movesCases(officer)} />;
}
