import type { Metadata } from "next";
import { DeskView } from "@/components/desk/desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { deskClocks, deskDecisions } from "@/lib/desk/queries";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "我的待办" };

export default async function DeskPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const view = (await searchParams).view === "all" ? "all" : "mine";
  const [clocks, decisions] = await Promise.all([deskClocks(officer, view), deskDecisions(officer)]);
  const lamps = await readLamps(officer.regionCode, clocks);
  return <DeskView {...{ clocks, decisions, lamps, view }} organName={officer.organName} />;
}
