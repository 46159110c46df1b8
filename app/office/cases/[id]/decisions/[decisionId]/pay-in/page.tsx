import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { PayInForm } from "@/components/decisions/spot-after-forms";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { payToBank } from "./actions";

export const metadata: Metadata = { title: "登记缴付银行" };

export default async function PayInPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记缴付银行" decision={decision} refusal={decision.refusalOf("payIn")}>
      <PayInForm id={decision.id} version={decision.version} today={legalDate(now())} action={payToBank} />
    </ActOnProposal>
  );
}
