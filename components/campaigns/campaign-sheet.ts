import type { CampaignFilter } from "@/lib/campaigns/filter";
import { campaignStateLabels } from "@/lib/campaigns/labels";
import type { CampaignListRow } from "@/lib/campaigns/queries/campaign-list";
import type { SheetColumn } from "@/lib/workflow/export";

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export const campaignFilterWords = ({ state }: Omit<CampaignFilter, "after">) =>
  state ? [{ label: "状态", value: campaignStateLabels[state] }] : [];

/** The special actions as a spreadsheet, in the order of the screen's columns. */
export const campaignSheet: readonly SheetColumn<CampaignListRow>[] = [
  { header: "行动名称", width: 48, value: (row) => row.title },
  { header: "组织单位", width: 36, value: (row) => row.organName },
  { header: "起止", width: 26, value: (row) => `${row.startsOn} 至 ${row.endsOn}` },
  { header: "任务", width: 8, kind: "number", value: (row) => row.tasks },
  { header: "已完成", width: 8, kind: "number", value: (row) => row.done },
  { header: "状态", width: 10, value: (row) => campaignStateLabels[row.state] },
];
