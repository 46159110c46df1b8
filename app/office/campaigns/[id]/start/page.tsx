import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { StartCampaignForm } from "@/components/campaigns/reason-forms";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { found } from "@/lib/found";
import { start } from "./actions";

export const metadata: Metadata = { title: "启动专项行动" };

export default async function StartCampaignPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const back = { label: campaign.title, href: `/office/campaigns/${campaign.id}` };
  return (
    <ActPage title="启动专项行动" back={back} refusal={whyNot(campaign.refusalOf("start"))}>
      {campaign.refusalOf("freezeFrame") === null ? (
        <Banner kind="info">
          还没有固定行动对象。启动前固定，行动前后的数字才好对照。
          <TextLink href={`${back.href}/frame`}>去固定</TextLink>
        </Banner>
      ) : null}
      <StartCampaignForm place={{ id: campaign.id, version: campaign.version }} action={start} />
    </ActPage>
  );
}
