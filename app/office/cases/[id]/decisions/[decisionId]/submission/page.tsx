import type { Metadata } from "next";
import { SubmitDecisionForm } from "@/components/decisions/decide-form";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { submit } from "./actions";

export const metadata: Metadata = { title: "呈报决定" };

export default async function SubmissionPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="呈报决定" decision={decision} refusal={decision.refusalOf("submit")}>
      <SubmitDecisionForm id={decision.id} version={decision.version} action={submit} />
    </ActOnProposal>
  );
}
