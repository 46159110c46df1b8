import type { Metadata } from "next";
import { SetPeriodForm } from "@/components/platform-reports/set-period-form";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { legalDate, now } from "@/lib/kernel/clock";
import { registerRefusals } from "@/lib/platform-reports/labels";
import { halvesOffered, THRESHOLD_PERCENT } from "@/lib/platform-reports/period";
import { periodRefusal } from "@/lib/platform-reports/policy";
import { set } from "./actions";

export const metadata: Metadata = { title: "设定报告期" };

const PATH = "/office/platform-reports/periods";

export default async function NewPeriodPage() {
  const officer = await requireOfficer();
  const reason = periodRefusal(officer);
  return (
    <ActPage
      title="设定报告期"
      crumbs={[{ href: PATH, label: "报告期" }]}
      refusal={reason && registerRefusals[reason]}
      backHref={PATH}
    >
      <SetPeriodForm halves={halvesOffered(legalDate(now()))} thresholdPercent={THRESHOLD_PERCENT} action={set} />
    </ActPage>
  );
}
