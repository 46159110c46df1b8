import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StepView } from "@/components/platform-reports/step-view";
import { requireEmployer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { reportSteps } from "@/lib/platform-reports/lifecycle";
import { reportFile } from "@/lib/platform-reports/queries/report-file";
import { stepHistory } from "@/lib/platform-reports/queries/step-history";
import { save } from "./actions";

export const metadata: Metadata = { title: "填写报告" };

type Props = { params: Promise<{ reportId: string; step: string }>; searchParams: SearchParams };

export default async function StepPage({ params, searchParams }: Props) {
  const user = await requireEmployer();
  const { reportId, step: named } = await params;
  const step = reportSteps.find((one) => one === named) ?? notFound();
  const report = await found(reportFile(user, reportId, now()));
  const { saved } = await searchParams;
  const history = await stepHistory(report.id, step);
  return (
    <StepView
      report={report}
      step={step}
      history={history}
      saved={typeof saved === "string" ? saved : null}
      save={save}
    />
  );
}
