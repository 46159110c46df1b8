import type { Metadata } from "next";
import { RemarkList } from "@/components/platform-reports/remark-list";
import { ReportTasksView } from "@/components/platform-reports/report-tasks-view";
import { SentReportView } from "@/components/platform-reports/sent-report-view";
import { requireEmployer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { remarksOn } from "@/lib/platform-reports/queries/remarks";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { correct } from "./actions";

export const metadata: Metadata = { title: "平台用工情况报告" };

export default async function OwnReportPage({ params }: { params: Promise<{ reportId: string }> }) {
  const user = await requireEmployer();
  const report = await found(reportFile(user, (await params).reportId, now()));
  if (report.state === "draft") return <ReportTasksView report={report} />;
  const remarks = await remarksOn(report.id);
  return (
    <SentReportView report={report} correct={correct}>
      <RemarkList remarks={remarks} />
    </SentReportView>
  );
}
