import type { Metadata } from "next";
import { CaseOpeningForm } from "@/components/cases/case-opening-form";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { caseWords } from "@/lib/platform-reports/case-words";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { reportRefusals } from "@/lib/platform-reports/report-labels";
import { open } from "./actions";

export const metadata: Metadata = { title: "由报告立案" };

export default async function Page({ params }: { params: Promise<{ reportId: string }> }) {
  const officer = await requireOfficer();
  const report = await found(reportFile(officer, (await params).reportId, now()));
  const reason = report.refusalOf("openCase");
  const path = `/office/platform-reports/${report.id}`;
  const { id, version } = report;
  return (
    <ActPage
      title="由报告立案"
      crumbs={[{ href: path, label: report.employer.name }]}
      number={report.receiptNumber ?? undefined}
      refusal={reason && reportRefusals[reason]}
      backHref={path}
    >
      <CaseOpeningForm
        {...{ place: { id, version }, said: caseWords(report), action: open }}
        help="已按报告中的疑点写好，可以改。"
        origin="这份报告"
      />
    </ActPage>
  );
}
