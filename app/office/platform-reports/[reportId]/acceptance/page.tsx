import type { Metadata } from "next";
import { AcceptReportForm } from "@/components/platform-reports/review-forms";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { reportRefusals } from "@/lib/platform-reports/report-labels";

import { accept } from "./actions";

export const metadata: Metadata = { title: "接收报告" };

export default async function Page({ params }: { params: Promise<{ reportId: string }> }) {
  const officer = await requireOfficer();
  const report = await found(reportFile(officer, (await params).reportId, now()));
  const reason = report.refusalOf("accept");
  const path = `/office/platform-reports/${report.id}`;
  const { id, version } = report;
  return (
    <ActPage
      title="接收报告"
      crumbs={[{ href: path, label: report.employer.name }]}
      number={report.receiptNumber ?? undefined}
      refusal={reason && reportRefusals[reason]}
      backHref={path}
    >
      <AcceptReportForm id={id} version={version} action={accept} />
    </ActPage>
  );
}
