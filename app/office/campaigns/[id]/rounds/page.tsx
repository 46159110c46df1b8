import type { Metadata } from "next";
import { OpenRoundForm } from "@/components/campaigns/pressing-forms";
import { RoundsView } from "@/components/campaigns/rounds-view";
import { requireOfficer } from "@/lib/auth/session";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { demandsOf } from "@/lib/campaigns/queries/demands";
import { instructionsOf } from "@/lib/campaigns/queries/instructions";
import { roundsOf } from "@/lib/campaigns/queries/rounds";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { open } from "./actions";

export const metadata: Metadata = { title: "报送与督办" };

export default async function RoundsPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const [rounds, demands, instructions] = await Promise.all([
    roundsOf(campaign.id),
    demandsOf(campaign.id),
    instructionsOf(campaign.id),
  ]);
  const place = { id: campaign.id, version: campaign.version };
  return (
    <RoundsView {...{ campaign, rounds, demands, instructions }} today={legalDate(now())}>
      {campaign.refusalOf("openRound") === null ? <OpenRoundForm place={place} action={open} /> : null}
    </RoundsView>
  );
}
