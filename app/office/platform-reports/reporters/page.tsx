import type { Metadata } from "next";
import { ReporterListView } from "@/components/platform-reports/reporter-list-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { ReporterFilter } from "@/lib/platform-reports/filter";
import { keepRefusal } from "@/lib/platform-reports/policy";
import { reporterCount, reporterList } from "@/lib/platform-reports/queries/reporters";

export const metadata: Metadata = { title: "平台用工台账" };

export default async function ReportersPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = ReporterFilter.parse(await searchParams);
  const [page, total] = await Promise.all([reporterList(officer, filter), reporterCount(officer, filter)]);
  return <ReporterListView page={page} total={total} filter={filter} mayKeep={keepRefusal(officer) === null} />;
}
