import type { Metadata } from "next";
import { ActPage } from "@/components/campaigns/act-page";
import { InstructForm } from "@/components/campaigns/pressing-forms";
import { requireOfficer } from "@/lib/auth/session";
import { InstructionAbout } from "@/lib/campaigns/filter";
import { whyNot } from "@/lib/campaigns/labels";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";
import { write } from "./actions";

export const metadata: Metadata = { title: "批示" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function InstructionPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const { task = "", entry = "" } = InstructionAbout.parse(await searchParams);
  const back = { label: campaign.title, href: `/office/campaigns/${campaign.id}/rounds` };
  return (
    <ActPage title="批示" back={back} refusal={whyNot(campaign.refusalOf("instruct"))}>
      <InstructForm
        about={{ id: campaign.id, aboutTaskId: task, entryId: entry }}
        units={campaign.units}
        action={write}
      />
    </ActPage>
  );
}
