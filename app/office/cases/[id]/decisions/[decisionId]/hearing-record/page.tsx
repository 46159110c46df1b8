import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { RecordHearingForm } from "@/components/decisions/hearing-forms";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { recordIt } from "./actions";

export const metadata: Metadata = { title: "登记听证结果" };

export default async function HearingRecordPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记听证结果" decision={decision} refusal={decision.refusalOf("recordHearing")}>
      <RecordHearingForm id={decision.id} version={decision.version} action={recordIt} />
    </ActOnProposal>
  );
}
