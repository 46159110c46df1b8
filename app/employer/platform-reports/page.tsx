import type { Metadata } from "next";
import { EmployerReportsView } from "@/components/platform-reports/employer-reports-view";
import { OwnMirrors } from "@/components/platform-reports/own-mirrors";
import { requireEmployer } from "@/lib/auth/session";
import { now } from "@/lib/kernel/clock";
import { employerReports } from "@/lib/platform-reports/queries/employer-reports";
import { mirrorsOf } from "@/lib/platform-reports/queries/mirrors";
import { start } from "./actions";

export const metadata: Metadata = { title: "平台用工" };

export default async function OwnReportsPage() {
  const user = await requireEmployer();
  const reports = await employerReports(user, now());
  const half = reports.periods[0]?.half;
  const mirrors = half === undefined ? [] : await mirrorsOf(user, { half });
  return (
    <EmployerReportsView reports={reports} start={start}>
      <OwnMirrors rows={mirrors} />
    </EmployerReportsView>
  );
}
