import type { Metadata } from "next";
import { LapseListView } from "@/components/platform-reports/lapse-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { LapseFilter } from "@/lib/platform-reports/filter";
import { lapseCount, lapseList } from "@/lib/platform-reports/queries/lapses";

export const metadata: Metadata = { title: "未报单位" };

type Props = { params: Promise<{ periodId: string }>; searchParams: SearchParams };

export default async function LapsesPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { after } = LapseFilter.parse(await searchParams);
  const { periodId } = await params;
  const list = await found(lapseList(officer, periodId, after, now()));
  return <LapseListView list={list} total={await lapseCount(officer, periodId)} after={after} />;
}
