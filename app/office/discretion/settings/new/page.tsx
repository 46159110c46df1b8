import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingForm } from "@/components/discretion/setting-form";
import { PageHead } from "@/components/ui/page-head";
import { requireOfficer } from "@/lib/auth/session";
import { enterRefusal } from "@/lib/discretion/policy";
import { enter } from "./actions";

export const metadata: Metadata = { title: "登记数额标准" };

export default async function EnterSettingPage() {
  const officer = await requireOfficer();
  if (enterRefusal(officer) !== null) notFound();
  const crumbs = [
    { href: "/office/discretion", label: "裁量基准" },
    { href: "/office/discretion/settings", label: "数额标准" },
    { label: "登记" },
  ];
  return (
    <>
      <PageHead crumbs={crumbs} title="登记数额标准" />
      <SettingForm action={enter} />
    </>
  );
}
