import type { Metadata } from "next";
import { AnswerForm } from "@/components/decisions/answer-form";
import { ActOnProposal } from "@/components/decisions/decision-act-section";
import { requireOfficer } from "@/lib/auth/session";
import { unansweredOf } from "@/lib/decisions/choices";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { answer } from "./actions";

export const metadata: Metadata = { title: "复核陈述申辩" };

export default async function AnswerPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  return (
    <ActOnProposal title="复核陈述申辩" decision={decision} refusal={decision.refusalOf("answerStatement")}>
      <AnswerForm id={decision.id} version={decision.version} {...unansweredOf(decision)} action={answer} />
    </ActOnProposal>
  );
}
