import type { Metadata } from "next";
import { ClosedMeasures } from "@/components/decisions/closed-measures";
import { DecisionActSection } from "@/components/decisions/decision-act-section";
import { DecisionForm } from "@/components/decisions/decision-form";
import { EarlierDecisions } from "@/components/decisions/earlier-decisions";
import { NoMeasures } from "@/components/decisions/no-measures";
import { requireOfficer } from "@/lib/auth/session";
import { closedChoices, emptyProposal, kindAsked, weighedChoices } from "@/lib/decisions/choices";
import { decisionKindLabels } from "@/lib/decisions/labels";
import { decisionDesk } from "@/lib/decisions/queries/decision-desk";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { PersonAbout } from "@/lib/responsible-persons/filter";
import { personNamed } from "@/lib/responsible-persons/labels";
import { propose } from "./actions";

export const metadata: Metadata = { title: "提出处理意见" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function NewDecisionPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const asked = await searchParams;
  const { person: personId = null } = PersonAbout.parse(asked);
  const desk = await found(decisionDesk(officer, (await params).id, now(), personId));
  const kind = kindAsked(asked.kind);
  const choices = weighedChoices(desk.optionsOf(kind), desk.grounds);
  const closed = closedChoices(desk.optionsOf(kind));
  const refusal = desk.refusalOf(kind);
  const head = {
    title: `拟${decisionKindLabels[kind]}${desk.person ? `：${personNamed(desk.person)}` : ""}`,
    backHref: `/office/cases/${desk.kase.id}/decisions`,
  };
  if (refusal === null && choices.length === 0) return <NoMeasures {...head} closed={closed} />;
  return (
    <DecisionActSection {...head} refusal={refusal}>
      <EarlierDecisions earlier={desk.earlier} />
      <ClosedMeasures summary="现在不能采用的措施" closed={closed} />
      <DecisionForm
        place={{ caseId: desk.kase.id, personId: personId ?? "" }}
        fields={emptyProposal(kind, choices[0], desk.grounds)}
        choices={choices}
        exhibits={desk.exhibits}
        action={propose}
      />
    </DecisionActSection>
  );
}
