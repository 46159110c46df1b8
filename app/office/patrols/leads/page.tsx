import type { Metadata } from "next";
import { LeadListView } from "@/components/patrols/lead-list-view";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";
import { LeadFilter } from "@/lib/patrols/filter";
import { handUpRefusal } from "@/lib/patrols/lead-policy";
import { leadCount, leadList } from "@/lib/patrols/queries/lead-list";

export const metadata: Metadata = { title: "上报的线索" };

export default async function LeadsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = LeadFilter.parse(await searchParams);
  const [page, total] = await Promise.all([leadList(officer, filter), leadCount(officer, filter)]);
  return <LeadListView {...{ page, total, filter }} mayHandUp={handUpRefusal(officer) === null} />;
}
