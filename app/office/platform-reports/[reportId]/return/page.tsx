import type { Metadata } from "next";
import { GiveBackReportForm } from "@/components/platform-reports/review-forms";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { remarkOptions } from "@/lib/platform-reports/remark-fields";
import { reportRefusals } from "@/lib/platform-reports/report-labels";
import { giveBack } from "./actions";

export const metadata: Metadata = { title: "退回报告" };

export default async function Page({ params }: { params: Promise<{ reportId: string }> }) {
  const officer = await requireOfficer();
  const report = await found(reportFile(officer, (await params).reportId, now()));
  const reason = report.refusalOf("giveBack");
  const path = `/office/platform-reports/${report.id}`;
  const { id, version } = report;
  return (
    <ActPage
      title="退回报告"
      crumbs={[{ href: path, label: report.employer.name }]}
      number={report.receiptNumber ?? undefined}
      refusal={reason && reportRefusals[reason]}
      backHref={path}
    >
      <GiveBackReportForm id={id} version={version} fields={remarkOptions} action={giveBack} />
    </ActPage>
  );
}
