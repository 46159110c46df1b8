import type { Metadata } from "next";
import { GuidanceListView } from "@/components/guidance/guidance-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { GuidanceFilter } from "@/lib/guidance/filter";
import { issueRefusal } from "@/lib/guidance/policy";
import { guidanceCount, guidanceList } from "@/lib/guidance/queries/guidance-list";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "行政指导" };

export default async function GuidancePage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = GuidanceFilter.parse(await searchParams);
  const [page, total] = await Promise.all([guidanceList(officer, filter), guidanceCount(officer, filter)]);
  const mayIssue = issueRefusal(officer) === null;
  return <GuidanceListView {...{ page, total, filter, mayIssue }} today={legalDate(now())} />;
}
