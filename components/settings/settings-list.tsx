import { DescriptionList } from "@/components/ui/description-list";
import { settingLabels, settingUnset } from "@/lib/agencies/labels";
import { type SettingKey, type Settings, settingKeys, settings as standards } from "@/lib/agencies/settings";

/** The numbers that hold here now, each with the product's own. */
export function SettingsList({ settings }: { settings: Settings }) {
  return (
    <DescriptionList
      items={settingKeys.map((key) => ({ term: settingLabels[key].label, detail: inForce(key, settings) }))}
    />
  );
}

function inForce(key: SettingKey, settings: Settings): string {
  const unset = settings[key] === 0 ? settingUnset[key] : undefined;
  const { unit } = settingLabels[key];
  return unset ?? `${settings[key]}${unit}${standardOf(key, unit)}`;
}

const standardOf = (key: SettingKey, unit: string): string =>
  settingUnset[key] === undefined ? `（标准：${standards[key].standard}${unit}）` : "";
