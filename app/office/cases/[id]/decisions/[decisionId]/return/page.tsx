import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { GiveBackForm } from "@/components/returns/give-back-form";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { giveBack } from "./actions";

export const metadata: Metadata = { title: "退回" };

export default async function ReturnPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="退回" decision={decision} refusal={decision.refusalOf("giveBack")}>
      <GiveBackForm matter="decision" id={decision.id} version={decision.version} action={giveBack} />
    </ActOnProposal>
  );
}
