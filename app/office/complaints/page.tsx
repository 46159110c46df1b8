import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ComplaintListView } from "@/components/complaints/complaint-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { ComplaintFilter } from "@/lib/complaints/filter";
import { mayLodge } from "@/lib/complaints/policy";
import { complaintCount, complaintList } from "@/lib/complaints/queries/complaint-list";
import { readLamps } from "@/lib/deadlines/lamps";
import { openingView, savedViewsOf } from "@/lib/desk/queries/saved-views";
import { viewHref } from "@/lib/desk/saved-list";
import type { SearchParams } from "@/lib/kernel/search-params";
import { rechecksRefusal } from "@/lib/rechecks/policy";

export const metadata: Metadata = { title: "投诉举报" };

export default async function ComplaintsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const params = await searchParams;
  const views = await savedViewsOf(officer, "complaints");
  const opening = openingView(views, params);
  if (opening) redirect(viewHref(opening));
  const filter = ComplaintFilter.parse(params);
  const [page, total] = await Promise.all([complaintList(officer, filter), complaintCount(officer, filter)]);
  const lamps = await readLamps(officer.regionCode, page.rows);
  const may = { mayLodge: mayLodge(officer), seesRechecks: rechecksRefusal(officer) === null };
  return <ComplaintListView {...{ page, lamps, total, filter, views, ...may }} />;
}
