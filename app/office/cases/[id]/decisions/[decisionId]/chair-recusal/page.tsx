import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { AskChairRecusalForm } from "@/components/decisions/hearing-change-forms";
import { HearingSection } from "@/components/decisions/procedure-sections";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { ask } from "./actions";

export const metadata: Metadata = { title: "登记主持人回避申请" };

export default async function ChairRecusalPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="登记主持人回避申请" decision={decision} refusal={decision.refusalOf("askChairRecusal")}>
      <HearingSection decision={decision} />
      <AskChairRecusalForm id={decision.id} version={decision.version} action={ask} />
    </ActOnProposal>
  );
}
