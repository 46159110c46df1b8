import type { Metadata } from "next";
import { PublicationListView } from "@/components/publications/publication-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PublicationFilter } from "@/lib/publications/filter";
import { publicationCount, publicationList } from "@/lib/publications/queries/publication-list";

export const metadata: Metadata = { title: "处罚决定公开" };

export default async function PublicationsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = PublicationFilter.parse(await searchParams);
  const [page, total] = await Promise.all([publicationList(officer, filter), publicationCount(officer, filter)]);
  const lamps = await readLamps(officer.regionCode, page.rows);
  return <PublicationListView {...{ page, total, filter, lamps }} />;
}
