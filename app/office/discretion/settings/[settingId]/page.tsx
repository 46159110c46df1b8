import type { Metadata } from "next";
import { SettingView } from "@/components/discretion/setting-view";
import { requireOfficer } from "@/lib/auth/session";
import { settingFile } from "@/lib/discretion/queries/settings";
import { found } from "@/lib/found";
import { discard, end, publish } from "./actions";

export const metadata: Metadata = { title: "数额标准" };

export default async function SettingPage({ params }: { params: Promise<{ settingId: string }> }) {
  const officer = await requireOfficer();
  const setting = await found(settingFile(officer, (await params).settingId));
  return <SettingView setting={setting} publish={publish} discard={discard} end={end} />;
}
