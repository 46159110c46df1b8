import type { Metadata } from "next";
import { DecisionActSection } from "@/components/decisions/decision-act-section";
import { DecisionForm } from "@/components/decisions/decision-form";
import { EarlierDecisions } from "@/components/decisions/earlier-decisions";
import { requireOfficer } from "@/lib/auth/session";
import { emptyProposal, kindAsked, weighedChoices } from "@/lib/decisions/choices";
import { decisionKindLabels } from "@/lib/decisions/labels";
import { decisionDesk } from "@/lib/decisions/queries/decision-desk";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { propose } from "./actions";

export const metadata: Metadata = { title: "提出处理意见" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ kind?: string | string[] }> };

export default async function NewDecisionPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const desk = await found(decisionDesk(officer, (await params).id, now()));
  const kind = kindAsked((await searchParams).kind);
  const choices = weighedChoices(desk.optionsOf(kind), desk.grounds);
  const refusal = desk.refusalOf(kind) ?? (choices.length === 0 ? "decision_without_items" : null);
  return (
    <DecisionActSection
      title={`拟${decisionKindLabels[kind]}`}
      backHref={`/office/cases/${desk.kase.id}/decisions`}
      refusal={refusal}
    >
      <EarlierDecisions earlier={desk.earlier} />
      <DecisionForm
        place={{ caseId: desk.kase.id }}
        fields={emptyProposal(kind, choices[0], desk.grounds)}
        choices={choices}
        exhibits={desk.exhibits}
        action={propose}
      />
    </DecisionActSection>
  );
}
