import type { Metadata } from "next";
import { NoticeTermForm } from "@/components/settings/notice-term-form";
import { NoticeTermList } from "@/components/settings/notice-term-list";
import { SettingsForm } from "@/components/settings/settings-form";
import { SettingsList } from "@/components/settings/settings-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { groundRefusal } from "@/lib/agencies/ground-policy";
import { noticeTermIn } from "@/lib/agencies/notice-terms";
import { settingsRefusal } from "@/lib/agencies/policy";
import { noticeTermsOf } from "@/lib/agencies/queries/notice-terms";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { requireOfficer } from "@/lib/auth/session";
import { legalDate, now } from "@/lib/kernel/clock";
import { set, setTerm } from "./actions";

export const metadata: Metadata = { title: "本地设置" };

export default async function SettingsPage() {
  const officer = await requireOfficer();
  const settings = await settingsOf(officer.regionCode);
  const terms = await noticeTermsOf(officer.regionCode);
  const today = legalDate(now());
  const maySet = settingsRefusal(officer) === null;
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
      {maySet ? <SettingsForm settings={settings} action={set} /> : null}
      <Section title="公告送达的天数">
        <NoticeTermList terms={terms} now={noticeTermIn(terms, today)} />
        {maySet ? (
          <div className="mt-5">
            <NoticeTermForm today={today} action={setTerm} />
          </div>
        ) : null}
      </Section>
    </>
  );
}
