import { campaignFilterWords, campaignSheet } from "@/components/campaigns/campaign-sheet";
import { CampaignFilter } from "@/lib/campaigns/filter";
import { campaignCount, campaignList } from "@/lib/campaigns/queries/campaign-list";
import { officeRoute } from "@/lib/routes";
import { EXPORT_BATCH, exportSheet, MOST_EXPORTED } from "@/lib/workflow/export";
import { everyRow } from "@/lib/workflow/paging";

export const GET = officeRoute("campaigns.export", async (officer, request) => {
  const { after: _after, ...filter } = CampaignFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  return exportSheet({
    actor: officer,
    list: "campaigns",
    name: "专项行动",
    filter: campaignFilterWords(filter).map(({ label, value }) => `${label}：${value}`),
    columns: campaignSheet,
    count: await campaignCount(officer, filter, MOST_EXPORTED),
    rows: everyRow((after) => campaignList(officer, { ...filter, after }, EXPORT_BATCH)),
  });
});
