import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { GiveBackForm } from "@/components/returns/give-back-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { rework } from "./actions";

export const metadata: Metadata = { title: "重新拟定" };

export default async function ReworkPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="重新拟定" decision={decision} refusal={decision.refusalOf("rework")}>
      <GiveBackForm
        matter="rework"
        id={decision.id}
        version={decision.version}
        verb="重新拟定"
        next="退回承办人修改，审批后重新告知，重新听取陈述申辩。"
        action={rework}
      />
    </ActOnProposal>
  );
}
