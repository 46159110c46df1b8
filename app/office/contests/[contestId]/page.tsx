import type { Metadata } from "next";
import { ContestView } from "@/components/contests/contest-view";
import { requireOfficer } from "@/lib/auth/session";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { readLamps } from "@/lib/deadlines/lamps";
import { clocksOfSubjects } from "@/lib/deadlines/queries";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "复议、诉讼" };

export default async function ContestPage({ params }: { params: Promise<{ contestId: string }> }) {
  const officer = await requireOfficer();
  const contest = await found(contestFile(officer, (await params).contestId));
  const clocks = await clocksOfSubjects([contest.id]);
  const lamps = await readLamps(
    contest.regionCode,
    clocks.filter(({ state }) => state === "running"),
  );
  return <ContestView contest={contest} clocks={clocks} lamps={lamps} />;
}
