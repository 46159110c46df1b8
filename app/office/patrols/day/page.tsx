import type { Metadata } from "next";
import { DayListView } from "@/components/patrols/day-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { nearestNext } from "@/lib/patrols/day-route";
import { DayQuery } from "@/lib/patrols/filter";
import { dayList } from "@/lib/patrols/queries/day-list";

export const metadata: Metadata = { title: "当日检查清单" };

export default async function DayPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const today = legalDate(now());
  const { on = today, first } = DayQuery.parse(await searchParams);
  const legs = nearestNext(await dayList(officer, on), first);
  return <DayListView {...{ on, officer, legs }} isToday={on === today} />;
}
