import type { Metadata } from "next";
import { OpinionListView } from "@/components/patrols/opinion-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { OpinionQuery } from "@/lib/patrols/filter";
import { opinionList } from "@/lib/patrols/queries/ratings";

export const metadata: Metadata = { title: "单位对检查的意见" };

export default async function OpinionsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { year = yearOf(legalDate(now())), after } = OpinionQuery.parse(await searchParams);
  return <OpinionListView {...{ year, after }} {...(await opinionList(officer, { year, after }))} />;
}
