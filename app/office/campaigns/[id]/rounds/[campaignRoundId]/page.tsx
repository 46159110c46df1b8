import type { Metadata } from "next";
import { HiddenRows } from "@/components/campaigns/hidden-rows";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { requireOfficer } from "@/lib/auth/session";
import { figureWords } from "@/lib/campaigns/figure-words";
import { RoundFilter } from "@/lib/campaigns/filter";
import { idsOfRound } from "@/lib/campaigns/queries/brief";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { rowsByDistrict } from "@/lib/campaigns/queries/districts";
import { rowsBehind } from "@/lib/campaigns/queries/figure";
import { roundOf } from "@/lib/campaigns/queries/rounds";
import { found } from "@/lib/found";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "一期的记录" };

type Props = { params: Promise<{ id: string; campaignRoundId: string }>; searchParams: SearchParams };

export default async function RoundPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { id, campaignRoundId } = await params;
  const campaign = await found(campaignFile(officer, id));
  const round = await found(roundOf(campaign.id, campaignRoundId));
  const { kind, district } = RoundFilter.parse(await searchParams);
  const all = await idsOfRound(campaign.id, round.id, kind);
  const places = district === undefined ? [] : await rowsByDistrict(campaign.regionCode, kind, all);
  const place = places.find(({ code }) => code === district);
  const ids = place?.ids ?? all;
  const rows = await rowsBehind(officer, kind, ids);
  return (
    <>
      <PageHead
        crumbs={[{ label: campaign.title, href: `/office/campaigns/${campaign.id}/brief` }]}
        title={figureWords({ kind, count: ids.length })}
        number={`${round.periodFrom} 至 ${round.cutOffOn}${place ? `　${place.name}` : ""}`}
      />
      {ids.length === 0 ? <p className="text-muted">截数时没有记录。</p> : null}
      <HiddenRows count={ids.length - rows.length} />
      <ol className="list-decimal ps-6">
        {rows.map((row) => (
          <li key={row.id}>
            <TextLink href={row.href}>{row.label}</TextLink>
          </li>
        ))}
      </ol>
    </>
  );
}
