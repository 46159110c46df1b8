import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { PrepareCampaignForm } from "@/components/campaigns/prepare-campaign-form";
import { requireOfficer } from "@/lib/auth/session";
import { whyNot } from "@/lib/campaigns/labels";
import { prepareRefusal } from "@/lib/campaigns/policy";
import { unitsForNotice } from "@/lib/campaigns/queries/organs";
import { prepare } from "./actions";

export const metadata: Metadata = { title: "导入专项行动通知" };

export default async function NewCampaignPage() {
  const officer = await requireOfficer();
  const back = { label: "全部行动", href: "/office/campaigns" };
  return (
    <ActPage title="导入专项行动通知" back={back} refusal={whyNot(prepareRefusal(officer))}>
      <PrepareCampaignForm units={await unitsForNotice(officer)} action={prepare} />
    </ActPage>
  );
}
