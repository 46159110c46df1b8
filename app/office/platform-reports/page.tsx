import type { Metadata } from "next";
import { ReportListView } from "@/components/platform-reports/report-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { ReportFilter } from "@/lib/platform-reports/filter";
import { periodList } from "@/lib/platform-reports/queries/periods";
import { reportCount, reportList } from "@/lib/platform-reports/queries/report-list";

export const metadata: Metadata = { title: "平台用工报告" };

export default async function ReportsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = ReportFilter.parse(await searchParams);
  const [page, total, periods] = await Promise.all([
    reportList(officer, filter),
    reportCount(officer, filter),
    periodList(officer, now()),
  ]);
  const halves = [...new Set(periods.map(({ half }) => half))];
  return <ReportListView page={page} total={total} filter={filter} halves={halves} />;
}
