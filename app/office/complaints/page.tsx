import type { Metadata } from "next";
import { ComplaintListView } from "@/components/complaints/complaint-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { ComplaintFilter } from "@/lib/complaints/filter";
import { mayLodge } from "@/lib/complaints/policy";
import { complaintCount, complaintList } from "@/lib/complaints/queries/complaint-list";
import { readLamps } from "@/lib/deadlines/lamps";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "投诉举报" };

export default async function ComplaintsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = ComplaintFilter.parse(await searchParams);
  const [page, total] = await Promise.all([complaintList(officer, filter), complaintCount(officer, filter)]);
  const lamps = await readLamps(officer.regionCode, page.rows);
  return <ComplaintListView page={page} lamps={lamps} total={total} filter={filter} mayLodge={mayLodge(officer)} />;
}
