import type { Metadata } from "next";
import { SettingListView } from "@/components/discretion/setting-list-view";
import { requireOfficer } from "@/lib/auth/session";
import { SettingFilter } from "@/lib/discretion/filter";
import { enterRefusal } from "@/lib/discretion/policy";
import { publishedKinds, settingList } from "@/lib/discretion/queries/settings";
import type { SearchParams } from "@/lib/kernel/search-params";

export const metadata: Metadata = { title: "数额标准" };

export default async function SettingsPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const filter = SettingFilter.parse(await searchParams);
  const [page, published] = await Promise.all([settingList(officer, filter), publishedKinds(officer)]);
  return <SettingListView {...{ page, filter, published }} mayEnter={enterRefusal(officer) === null} />;
}
