import type { Metadata } from "next";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsList } from "@/components/settings/settings-list";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { groundRefusal } from "@/lib/agencies/ground-policy";
import { settingsRefusal } from "@/lib/agencies/policy";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { requireOfficer } from "@/lib/auth/session";
import { set } from "./actions";

export const metadata: Metadata = { title: "本地设置" };

export default async function SettingsPage() {
  const officer = await requireOfficer();
  const settings = await settingsOf(officer.regionCode);
  return (
    <>
      <PageHead title="本地设置" />
      <p className="mb-3 max-w-measure">
        法律没有规定、由本地自己定的数。没有单独设置的，用上级地区的；上级也没有的，用系统的标准数。
      </p>
      <p className="mb-3">
        <TextLink href="/office/settings/score-standards">案卷评查标准</TextLink>
      </p>
      {groundRefusal(officer) === null ? (
        <p className="mb-3">
          <TextLink href="/office/organs">地区和机关：新增下级地区和机关，修改文书上印的内容</TextLink>
        </p>
      ) : null}
      <SettingsList settings={settings} />
      {settingsRefusal(officer) === null ? <SettingsForm settings={settings} action={set} /> : null}
    </>
  );
}
