import type { Metadata } from "next";
import { DeskView } from "@/components/desk/desk-view";
import { requireOfficer } from "@/lib/auth/session";
import { readLamps } from "@/lib/deadlines/lamps";
import { decisionsWaiting } from "@/lib/decisions/queries/waiting-decisions";
import { deskClocks, deskDecisions } from "@/lib/desk/queries";
import { deskCounts } from "@/lib/desk/queries/counts";
import { escalatedClocks } from "@/lib/desk/queries/escalated";
import { unclockedCases } from "@/lib/desk/queries/unclocked";
import { answersForOrgan, hasOrgansBelow } from "@/lib/desk/queries/whose";
import { deskViews } from "@/lib/desk/rules";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { unsaidLateness } from "@/lib/lateness/queries/unsaid";
import { listingsWaiting } from "@/lib/wage-listings/queries/waiting-listings";

export const metadata: Metadata = { title: "我的待办" };

export default async function DeskPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const asked = (await searchParams).view;
  const view = deskViews.find((each) => each === asked) ?? "mine";
  const [clocks, counts, escalated, unclocked, decisions, proceedings, listings, unsaid] = await Promise.all([
    deskClocks(officer, view),
    deskCounts(officer, view),
    escalatedClocks(officer, now()),
    unclockedCases(officer, view),
    deskDecisions(officer),
    decisionsWaiting(officer),
    listingsWaiting(officer),
    unsaidLateness(officer, now()),
  ]);
  const lamps = await readLamps(officer.regionCode, [...clocks, ...(escalated?.clocks ?? [])]);
  return (
    <DeskView
      {...{ clocks, counts, escalated, unclocked, decisions, proceedings, listings, unsaid, lamps, view }}
      officer={{ organName: officer.organName, leads: answersForOrgan(officer), above: hasOrgansBelow(officer) }}
    />
  );
}
