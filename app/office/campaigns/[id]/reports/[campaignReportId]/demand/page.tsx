import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { DemandForm } from "@/components/campaigns/pressing-forms";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { reportFile } from "@/lib/campaigns/queries/report-file";
import { found } from "@/lib/found";
import { addDays, legalDate, now } from "@/lib/kernel/clock";
import { demand } from "../../../actions";

export const metadata: Metadata = { title: "督办报送" };

type Props = { params: Promise<{ id: string; campaignReportId: string }> };

export default async function DemandReportPage({ params }: Props) {
  const officer = await requireOfficer();
  const { id, campaignReportId } = await params;
  const today = legalDate(now());
  const report = await found(reportFile(officer, id, campaignReportId, today));
  const campaign = await found(campaignFile(officer, id));
  const back = { label: `${report.organName}的报送表`, href: `/office/campaigns/${id}/reports/${report.id}` };
  const refusal = campaign.refusalOf("demand") ?? report.lateRefusal;
  return (
    <ActPage title="督办报送" back={back} refusal={whyNot(refusal)}>
      <p className="mb-4">
        {report.organName}没有在 {report.dueOn} 前报送 {report.cutOffOn} 截数的进展。
      </p>
      <DemandForm
        matter={{ id: campaign.id, reportId: report.id, taskId: "" }}
        replyDueOn={addDays(today, 3)}
        action={demand}
      />
    </ActPage>
  );
}
