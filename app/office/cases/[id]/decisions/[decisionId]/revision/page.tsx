import type { Metadata } from "next";
import { DecisionActSection, hrefOf } from "@/components/decisions/decision-act-section";
import { DecisionForm } from "@/components/decisions/decision-form";
import { EarlierDecisions } from "@/components/decisions/earlier-decisions";
import { requireOfficer } from "@/lib/auth/session";
import { typedProposal, weighedChoices } from "@/lib/decisions/choices";
import { decisionDesk } from "@/lib/decisions/queries/decision-desk";
import { decisionFile } from "@/lib/decisions/queries/decision-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { revise } from "./actions";

export const metadata: Metadata = { title: "修改后再呈报" };

export default async function RevisionPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const decision = await found(decisionFile(officer, await params, now()));
  const desk = await found(decisionDesk(officer, decision.caseId, now(), decision.personId));
  return (
    <DecisionActSection title="修改后再呈报" backHref={hrefOf(decision)} refusal={decision.refusalOf("revise")}>
      <EarlierDecisions earlier={desk.earlier} />
      <DecisionForm
        place={{ id: decision.id, version: decision.version }}
        fields={typedProposal(decision, desk.grounds)}
        choices={weighedChoices(desk.optionsOf(decision.kind), desk.grounds)}
        exhibits={desk.exhibits}
        action={revise}
      />
    </DecisionActSection>
  );
}
