import type { Metadata } from "next";
import { CampaignHead } from "@/components/campaigns/campaign-head";
import { LineList } from "@/components/campaigns/line-list";
import { Banner } from "@/components/ui/banner";
import { Disclosure } from "@/components/ui/disclosure";
import { requireOfficer } from "@/lib/auth/session";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { campaignLines } from "@/lib/campaigns/queries/lines";
import { found } from "@/lib/found";

export const metadata: Metadata = { title: "通知原文与确认" };

export default async function LinesPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const lines = await campaignLines(campaign.id);
  const unread = lines.filter(({ kind, decidedOn }) => kind === "unparsed" && decidedOn === null).length;
  return (
    <>
      <CampaignHead campaign={campaign} current="lines" />
      <Banner kind="info">
        识别出{lines.filter(({ kind }) => kind === "proposal").length}条任务，待确认{campaign.waitingLines}条； 另有
        {unread}处内容没有识别，已突出显示，请过目。
      </Banner>
      <LineList campaignId={campaign.id} lines={lines} />
      <Disclosure summary="通知全文">
        <p className="max-w-measure whitespace-pre-wrap">{campaign.noticeText}</p>
      </Disclosure>
    </>
  );
}
