import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReportCheckView } from "@/components/platform-reports/report-check-view";
import { requireEmployer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { submit } from "./actions";

export const metadata: Metadata = { title: "核对并提交" };

export default async function CheckPage({ params }: { params: Promise<{ reportId: string }> }) {
  const user = await requireEmployer();
  const report = await found(reportFile(user, (await params).reportId, now()));
  if (report.state !== "draft") redirect(`/employer/platform-reports/${report.id}`);
  return <ReportCheckView report={report} submit={submit} />;
}
