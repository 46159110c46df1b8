import type { Metadata } from "next";
import { CampaignListView } from "@/components/campaigns/campaign-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { CampaignFilter } from "@/lib/campaigns/filter";
import { prepareRefusal } from "@/lib/campaigns/policy";
import { campaignCount, campaignList } from "@/lib/campaigns/queries/campaign-list";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "专项行动" };

export default async function CampaignsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = CampaignFilter.parse(await searchParams);
  const [page, total] = await Promise.all([campaignList(officer, filter), campaignCount(officer, filter)]);
  return <CampaignListView page={page} total={total} filter={filter} mayPrepare={prepareRefusal(officer) === null} />;
}
