import type { Metadata } from "next";
import { ChangePeriodForm } from "@/components/platform-reports/change-period-form";
import { PeriodChanges } from "@/components/platform-reports/period-changes";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { halfWords, periodSentence, phaseLabels, registerRefusals } from "@/lib/platform-reports/labels";
import { changePeriodRefusal } from "@/lib/platform-reports/policy";
import { periodChanges } from "@/lib/platform-reports/queries/period-changes";
import { periodFile } from "@/lib/platform-reports/queries/periods";
import { change } from "./actions";

export const metadata: Metadata = { title: "报告期" };

const crumbs = [{ href: "/office/platform-reports/periods", label: "报告期" }];

export default async function PeriodPage({ params }: { params: Promise<{ periodId: string }> }) {
  const officer = await requireOfficer();
  const { periodId } = await params;
  const period = await found(periodFile(officer, periodId, now()));
  const { id, version, opensOn, dueOn, lockedOn, thresholdPercent } = period;
  const refusal = changePeriodRefusal(officer, period.regionCode);
  return (
    <>
      <PageHead crumbs={crumbs} title={`${halfWords(period.half)}报告期`} state={phaseLabels[period.phase]} />
      <p>
        {periodSentence(period)}变动说明标准为{thresholdPercent}%。由{period.setter}于{period.setOn}设定。
      </p>
      <Section title="修改日期">
        {refusal === null ? (
          <ChangePeriodForm given={{ id, version, opensOn, dueOn, lockedOn, thresholdPercent }} action={change} />
        ) : (
          <p className="text-muted">{registerRefusals[refusal]}</p>
        )}
      </Section>
      <Section title="修改记录">
        <PeriodChanges changes={await periodChanges(officer, id)} />
      </Section>
    </>
  );
}
