import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { ReasonForm } from "@/components/orders/reason-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "撤回呈报" };

export default async function WithdrawalPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="撤回呈报" decision={decision} refusal={decision.refusalOf("withdraw")}>
      <ReasonForm
        id={decision.id}
        version={decision.version}
        verb="撤回呈报"
        label="撤回的理由"
        next="该处理意见不再办理；需要时另行提出。"
        action={withdraw}
      />
    </ActOnProposal>
  );
}
