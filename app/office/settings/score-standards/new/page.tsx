import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SetStandardForm } from "@/components/case-scores/set-standard-form";
import { PageHead } from "@/components/ui/page-head";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { standardsRefusal } from "@/lib/case-scores/policy";
import { set } from "./actions";

export const metadata: Metadata = { title: "制定案卷评查标准" };

export default async function SetStandardPage() {
  const officer = await requireOfficer();
  if (standardsRefusal(officer) !== null) notFound();
  const regions = (await regionsBelow(officer.regionCode)).filter(({ code }) => code.length <= 6);
  const crumbs = [{ href: "/office/settings/score-standards", label: "案卷评查标准" }, { label: "制定" }];
  return (
    <>
      <PageHead crumbs={crumbs} title="制定案卷评查标准" />
      <SetStandardForm regions={regions} action={set} />
    </>
  );
}
