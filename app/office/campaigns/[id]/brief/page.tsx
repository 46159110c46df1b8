import type { Metadata } from "next";
import { BriefView } from "@/components/campaigns/brief-view";
import { requireOfficer } from "@/lib/auth/session";
import { effectLine } from "@/lib/campaigns/effect-labels";
import { type Brief, brief } from "@/lib/campaigns/queries/brief";
import { type CampaignFile, campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { rowsByDistrict } from "@/lib/campaigns/queries/districts";
import { effectOf } from "@/lib/campaigns/queries/effect";
import { monthStarts } from "@/lib/campaigns/spans";
import { readLamps } from "@/lib/deadlines/lamps";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";

export const metadata: Metadata = { title: "专项行动领导页" };

export default async function BriefPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const today = legalDate(now());
  const [shown, effect] = await Promise.all([brief(campaign.id, today), effectOf(campaign, today)]);
  const lamps = await readLamps(
    campaign.regionCode,
    shown.late.map(({ id, dueOn }) => ({ id, dueOn, provisional: false })),
  );
  const until = today < campaign.endsOn ? today : campaign.endsOn;
  const months = [...new Set(monthStarts(campaign.startsOn, until).map((on) => on.slice(0, 7)))];
  const tiles = await tilesOf(campaign, shown);
  return <BriefView {...{ campaign, shown, lamps, months, tiles }} effect={effectLine(effect)} />;
}

/** The first number that the action counts, of its last round, by district; null before there is one. */
async function tilesOf({ regionCode }: CampaignFile, { latest }: Brief) {
  if (latest === null) return null;
  const { round, kind, ids } = latest;
  return { roundId: round.id, cutOffOn: round.cutOffOn, kind, districts: await rowsByDistrict(regionCode, kind, ids) };
}
