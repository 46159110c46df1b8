import type { Metadata } from "next";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { DecideChairRecusalForm } from "@/components/decisions/hearing-change-forms";
import { HearingSection } from "@/components/decisions/procedure-sections";
import { requireOfficer } from "@/lib/auth/session";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { decide } from "./actions";

export const metadata: Metadata = { title: "决定主持人回避" };

export default async function ChairRecusalDecisionPage({
  params,
}: {
  params: Promise<{ id: string; decisionId: string }>;
}) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="决定主持人回避" decision={decision} refusal={decision.refusalOf("decideChairRecusal")}>
      <HearingSection decision={decision} />
      <DecideChairRecusalForm id={decision.id} version={decision.version} action={decide} />
    </ActOnProposal>
  );
}
