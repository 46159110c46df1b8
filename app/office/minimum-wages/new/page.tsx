import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnterMinimumWageForm } from "@/components/claims/enter-minimum-wage-form";
import { StrikeMinimumWageSection } from "@/components/claims/strike-minimum-wage-section";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { regionsBelow } from "@/lib/agencies/queries";
import { requireOfficer } from "@/lib/auth/session";
import { MinimumWageCorrection } from "@/lib/claims/filter";
import { minimumWageRefusal } from "@/lib/claims/policy";
import { minimumWageToCorrect } from "@/lib/claims/queries/minimum-wages";
import { linesReckonedBy } from "@/lib/claims/queries/reckoned-by";
import { found } from "@/lib/found";
import { yuan } from "@/lib/kernel/money";
import type { SearchParams } from "@/lib/kernel/search-params";
import { enter, strike } from "./actions";

export const metadata: Metadata = { title: "录入最低工资标准" };

export default async function EnterMinimumWagePage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  if (minimumWageRefusal(officer, "") !== null) notFound();
  const { replaces } = MinimumWageCorrection.parse(await searchParams);
  const wrong = replaces === undefined ? null : await found(minimumWageToCorrect(officer, replaces));
  const regions = (await regionsBelow(officer.regionCode)).filter(({ code }) => code.length <= 6);
  const label = wrong === null ? "录入" : "更正";
  const crumbs = [{ href: "/office/minimum-wages", label: "最低工资标准" }, { label }];
  return (
    <>
      <PageHead crumbs={crumbs} title={`${label}最低工资标准`} />
      {wrong === null ? null : (
        <Banner kind="info">
          {`更正${wrong.regionName}自${wrong.validFrom}起施行的${yuan(wrong.monthlyFen)}（${wrong.source}）：`}
          原录入连同理由保留备查，不再用于核算；已经核定的金额不会自动改变。
        </Banner>
      )}
      <EnterMinimumWageForm regions={regions} wrong={wrong} action={enter} />
      {wrong === null ? null : (
        <StrikeMinimumWageSection id={wrong.id} lines={await linesReckonedBy(wrong)} action={strike} />
      )}
    </>
  );
}
