import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { WaiverForm } from "@/components/decisions/statement-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { waive } from "./actions";

export const metadata: Metadata = { title: "登记放弃陈述申辩" };

export default async function WaiverPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记放弃陈述申辩" decision={decision} refusal={decision.refusalOf("recordWaiver")}>
      <WaiverForm id={decision.id} version={decision.version} today={legalDate(now())} action={waive} />
    </ActOnProposal>
  );
}
