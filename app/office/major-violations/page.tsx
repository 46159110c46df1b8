import type { Metadata } from "next";
import { MajorListView } from "@/components/publications/major-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { MajorFilter } from "@/lib/publications/major-filter";
import { mayPublishLists } from "@/lib/publications/major-policy";
import { quarterOf } from "@/lib/publications/quarter";
import { majorCandidates } from "@/lib/publications/queries/major-candidates";
import { proposedMajors } from "@/lib/publications/queries/proposed-majors";
import { publish } from "./actions";

export const metadata: Metadata = { title: "重大劳动保障违法行为" };

export default async function MajorViolationsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { quarter = quarterOf(legalDate(now())), after } = MajorFilter.parse(await searchParams);
  const page = await majorCandidates(officer, quarter, after);
  const publishing = mayPublishLists(officer)
    ? { action: publish, proposed: await proposedMajors(officer, quarter) }
    : null;
  return <MajorListView {...{ page, quarter, after, publishing }} />;
}
