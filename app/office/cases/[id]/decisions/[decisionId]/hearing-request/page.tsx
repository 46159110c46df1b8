import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { RequestHearingForm } from "@/components/decisions/hearing-forms";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { ask } from "./actions";

export const metadata: Metadata = { title: "登记听证申请" };

export default async function HearingRequestPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记听证申请" decision={decision} refusal={decision.refusalOf("requestHearing")}>
      <RequestHearingForm id={decision.id} version={decision.version} today={legalDate(now())} action={ask} />
    </ActOnProposal>
  );
}
