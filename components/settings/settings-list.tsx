import { DescriptionList } from "@/components/ui/description-list";
import { settingLabels } from "@/lib/agencies/labels";
import { type Settings, settingKeys, settings as standards } from "@/lib/agencies/settings";

/** The numbers that hold here now, each with the product's own. */
export function SettingsList({ settings }: { settings: Settings }) {
  return (
    <DescriptionList
      items={settingKeys.map((key) => {
        const { label, unit } = settingLabels[key];
        return { term: label, detail: `${settings[key]}${unit}（标准：${standards[key].standard}${unit}）` };
      })}
    />
  );
}
