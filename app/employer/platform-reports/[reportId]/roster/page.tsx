import type { Metadata } from "next";
import { RosterView } from "@/components/platform-reports/roster-view";
import { requireEmployer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { rosterOf } from "@/lib/platform-reports/queries/rosters";

export const metadata: Metadata = { title: "花名册" };

export default async function RosterPage({ params }: { params: Promise<{ reportId: string }> }) {
  const user = await requireEmployer();
  const report = await found(reportFile(user, (await params).reportId, now()));
  return <RosterView report={report} roster={await rosterOf(user, report.id)} />;
}
