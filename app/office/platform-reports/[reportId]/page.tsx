import type { Metadata } from "next";
import { ReportReviewView } from "@/components/platform-reports/report-review-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { mirrorsOf } from "@/lib/platform-reports/queries/mirrors";
import { remarksOn } from "@/lib/platform-reports/queries/remarks";
import { reportFile } from "@/lib/platform-reports/queries/report-file";

export const metadata: Metadata = { title: "平台用工报告" };

export default async function ReportPage({ params }: { params: Promise<{ reportId: string }> }) {
  const officer = await requireOfficer();
  const report = await found(reportFile(officer, (await params).reportId, now()));
  const [mirrors, remarks] = await Promise.all([mirrorsOf(officer, { reportId: report.id }), remarksOn(report.id)]);
  return <ReportReviewView report={report} mirrors={mirrors} remarks={remarks} />;
}
