import type { Metadata } from "next";
import { EmployerReportsView } from "@/components/platform-reports/employer-reports-view";
import { requireEmployer } from "@/lib/auth/session";
import { now } from "@/lib/kernel/clock";
import { employerReports } from "@/lib/platform-reports/queries/employer-reports";
import { start } from "./actions";

export const metadata: Metadata = { title: "平台用工" };

export default async function OwnReportsPage() {
  const user = await requireEmployer();
  return <EmployerReportsView reports={await employerReports(user, now())} start={start} />;
}
