import type { Metadata } from "next";
import { NudgeForm } from "@/components/campaigns/pressing-forms";
import { ReportForm, UnchangedForm } from "@/components/campaigns/report-form";
import { EntryFacts, ReportView } from "@/components/campaigns/report-view";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { draftWords } from "@/lib/campaigns/figure-words";
import { taskName, whyNot } from "@/lib/campaigns/labels";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { reportFile } from "@/lib/campaigns/queries/report-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { file, fileAllUnchanged, remind } from "./actions";

export const metadata: Metadata = { title: "报送表" };

type Props = { params: Promise<{ id: string; campaignReportId: string }> };

export default async function ReportPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, campaignReportId } = await params;
  const report = await found(reportFile(officer, id, campaignReportId, legalDate(now())));
  const campaign = await found(campaignFile(officer, id));
  const base = `/office/campaigns/${report.campaignId}`;
  const place = { id: report.id, version: report.version };
  const rows = report.entries.map((entry) => ({
    ...{ id: entry.id, title: taskName(entry), draft: draftWords(entry.figures) },
    facts: <EntryFacts entry={entry} base={base} />,
  }));
  if (report.state === "filed") return <ReportView report={report} />;
  return (
    <ReportView report={report}>
      {report.refusal === null ? (
        <div className="grid gap-5">
          <UnchangedForm place={place} action={fileAllUnchanged} />
          <ReportForm place={place} rows={rows} action={file} />
        </div>
      ) : (
        <Banner kind="info">{whyNot(report.refusal)}</Banner>
      )}
      {campaign.refusalOf("nudge") === null ? (
        <Section title="催办与督办">
          <NudgeForm matter={{ id: campaign.id, reportId: report.id, taskId: "" }} action={remind} />
          {report.lateRefusal === null ? (
            <p className="mt-4">
              <ButtonLink href={`${base}/reports/${report.id}/demand`}>督办</ButtonLink>
            </p>
          ) : null}
        </Section>
      ) : null}
    </ReportView>
  );
}
