import type { TaskFilter } from "@/lib/campaigns/filter";
import { lampFilterLabels } from "@/lib/campaigns/labels";
import type { CampaignFile } from "@/lib/campaigns/queries/campaign-file";

/** The filters of a board in words, each with what takes it away. */
export function appliedTo({ units }: Pick<CampaignFile, "units">, filter: TaskFilter) {
  const unitName = units.find(({ id }) => id === filter.unit)?.name;
  return [
    ...(unitName ? [{ label: "单位", value: unitName, without: { ...filter, unit: undefined } }] : []),
    ...(filter.lamp
      ? [{ label: "状态", value: lampFilterLabels[filter.lamp], without: { ...filter, lamp: undefined } }]
      : []),
  ];
}
