import type { Metadata } from "next";
import { AdjustForm } from "@/components/decisions/adjust-form";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { requireOfficer } from "@/lib/auth/session";
import { adjustable } from "@/lib/decisions/choices";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { adjust } from "./actions";

export const metadata: Metadata = { title: "减轻拟作出的决定" };

export default async function AdjustmentPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="减轻拟作出的决定" decision={decision} refusal={decision.refusalOf("adjust")}>
      <AdjustForm id={decision.id} version={decision.version} measures={adjustable(decision)} action={adjust} />
    </ActOnProposal>
  );
}
