import type { Metadata } from "next";
import { HiddenRows } from "@/components/campaigns/hidden-rows";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { requireOfficer } from "@/lib/auth/session";
import { recordsTitle } from "@/lib/campaigns/effect-labels";
import { EffectAsk } from "@/lib/campaigns/filter";
import { campaignFile } from "@/lib/campaigns/queries/campaign-file";
import { effectRecords } from "@/lib/campaigns/queries/effect-rows";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "数字对应的记录" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function EffectRecordsPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const campaign = await found(campaignFile(officer, (await params).id));
  const ask = EffectAsk.parse(await searchParams);
  const records = await found(effectRecords(officer, campaign, ask, legalDate(now())));
  const { title, days } = recordsTitle(ask, records);
  return (
    <>
      <PageHead
        crumbs={[{ label: campaign.title, href: `/office/campaigns/${campaign.id}/effect` }]}
        title={title}
        number={days}
      />
      {records.opened < records.count ? (
        <p>
          共{records.count}条，列出前{records.opened}条。
        </p>
      ) : null}
      <HiddenRows count={records.opened - records.rows.length} />
      <ol className="list-decimal ps-6">
        {records.rows.map((row) => (
          <li key={row.id}>
            <TextLink href={row.href}>{row.label}</TextLink>
          </li>
        ))}
      </ol>
    </>
  );
}
