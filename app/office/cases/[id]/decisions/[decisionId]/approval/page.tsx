import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { ApproveForm } from "@/components/decisions/opinion-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { approve } from "./actions";

export const metadata: Metadata = { title: "同意告知" };

export default async function ApprovalPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="同意告知" decision={decision} refusal={decision.refusalOf("approve")}>
      <ApproveForm id={decision.id} version={decision.version} action={approve} />
    </ActOnProposal>
  );
}
