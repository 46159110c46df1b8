import type { Metadata } from "next";
import { SettingListView } from "@/components/discretion/setting-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { enterRefusal } from "@/lib/discretion/policy";
import { settingList } from "@/lib/discretion/queries/settings";

export const metadata: Metadata = { title: "数额标准" };

export default async function SettingsPage() {
  const officer = await requireOfficer();
  return <SettingListView rows={await settingList(officer)} mayEnter={enterRefusal(officer) === null} />;
}
