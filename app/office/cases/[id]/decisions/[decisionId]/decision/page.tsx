import type { Metadata } from "next";
import { DecideForm } from "@/components/decisions/decide-form";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { requireOfficer } from "@/lib/auth/session";
import { bankOf } from "@/lib/decisions/queries/bank-of";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { decideOn } from "./actions";

export const metadata: Metadata = { title: "作出决定" };

export default async function DecidePage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="作出决定" decision={decision} refusal={decision.refusalOf("decide")}>
      <DecideForm id={decision.id} version={decision.version} bank={await bankOf(decision)} action={decideOn} />
    </ActOnProposal>
  );
}
