import type { Metadata } from "next";
import { EmployerListView } from "@/components/employers/employer-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { EmployerFilter } from "@/lib/employers/filter";
import { keepRefusal } from "@/lib/employers/policy";
import { employerCount, employerList } from "@/lib/employers/queries/employer-list";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "用人单位" };

export default async function EmployersPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = EmployerFilter.parse(await searchParams);
  const [page, total] = await Promise.all([employerList(officer, filter), employerCount(officer, filter)]);
  return <EmployerListView page={page} total={total} filter={filter} mayKeep={keepRefusal(officer) === null} />;
}
