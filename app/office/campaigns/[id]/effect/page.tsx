import type { Metadata } from "next";
import { EffectView } from "@/components/campaigns/effect-view";
import { requireOfficer } from "@/lib/auth/session";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { effectOf } from "@/lib/campaigns/queries/effect";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "行动效果" };

export default async function EffectPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  return <EffectView campaign={campaign} effect={await effectOf(campaign, legalDate(now()))} />;
}
