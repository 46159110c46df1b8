import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { FreezeFrameForm } from "@/components/campaigns/frame-form";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { found } from "@/lib/found";
import { reportersOffered } from "@/lib/platform-reports/queries/reporters";
import { freeze } from "./actions";

export const metadata: Metadata = { title: "固定行动对象" };

export default async function FramePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const reporters = await Promise.all([reportersOffered(officer, "platform"), reportersOffered(officer, "partner")]);
  const objects = reporters
    .flat()
    .filter(({ creditCode, regionCode }) => creditCode !== null && regionCode.startsWith(campaign.regionCode))
    .map(({ creditCode, name }) => `${creditCode} ${name}`)
    .join("\n");
  const back = { label: campaign.title, href: `/office/campaigns/${campaign.id}/effect` };
  return (
    <ActPage title="固定行动对象" back={back} refusal={whyNot(campaign.refusalOf("freezeFrame"))}>
      <FreezeFrameForm
        place={{ id: campaign.id, version: campaign.version }}
        proposed={{ objects, industries: campaign.industries.join("、") }}
        action={freeze}
      />
    </ActPage>
  );
}
