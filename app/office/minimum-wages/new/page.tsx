import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnterMinimumWageForm } from "@/components/claims/enter-minimum-wage-form";
import { PageHead } from "@/components/ui/page-head";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { minimumWageRefusal } from "@/lib/claims/policy";
import { enter } from "./actions";

export const metadata: Metadata = { title: "录入最低工资标准" };

export default async function EnterMinimumWagePage() {
  const officer = await requireOfficer();
  if (minimumWageRefusal(officer, "") !== null) notFound();
  const regions = (await regionsBelow(officer.regionCode)).filter(({ code }) => code.length <= 6);
  const crumbs = [{ href: "/office/minimum-wages", label: "最低工资标准" }, { label: "录入" }];
  return (
    <>
      <PageHead crumbs={crumbs} title="录入最低工资标准" />
      <EnterMinimumWageForm regions={regions} action={enter} />
    </>
  );
}
