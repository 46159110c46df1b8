import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { ReportUpForm } from "@/components/decisions/report-up-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { superiorNameOf } from "@/lib/decisions/queries/reports";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { report } from "./actions";

export const metadata: Metadata = { title: "报上级备案" };

export default async function ReportUpPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  const { id, version, regionCode } = decision;
  const [superiorName, today] = [await superiorNameOf(regionCode), legalDate(now())];
  return (
    <ActOnProposal title="报上级备案" decision={decision} refusal={decision.refusalOf("reportUp")}>
      <ReportUpForm id={id} version={version} superiorName={superiorName} today={today} action={report} />
    </ActOnProposal>
  );
}
