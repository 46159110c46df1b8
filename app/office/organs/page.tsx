import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroundListView } from "@/components/organs/ground-list-view";
import { GroundFilter } from "@/lib/agencies/filter";
import { groundRefusal } from "@/lib/agencies/ground-policy";
import { regionCount, regionList } from "@/lib/agencies/queries/ground";
import { requireOfficer } from "@/lib/auth/session";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "地区和机关" };

export default async function GroundPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (groundRefusal(officer) !== null) notFound();
  const filter = GroundFilter.parse(await searchParams);
  const [page, total] = await Promise.all([regionList(officer, filter), regionCount(officer, filter)]);
  return <GroundListView page={page} total={total} filter={filter} />;
}
