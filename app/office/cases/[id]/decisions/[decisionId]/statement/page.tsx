import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { RecordStatementForm } from "@/components/decisions/statement-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { legalDate, now } from "@/lib/kernel/clock";
import { record } from "./actions";

export const metadata: Metadata = { title: "登记陈述申辩" };

export default async function StatementPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记陈述申辩" decision={decision} refusal={decision.refusalOf("recordStatement")}>
      <RecordStatementForm id={decision.id} version={decision.version} today={legalDate(now())} action={record} />
    </ActOnProposal>
  );
}
