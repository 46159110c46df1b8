import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { closedChoices } from "@/lib/decisions/choices";
import { decisionKindLabels } from "@/lib/decisions/labels";
import { type DecisionKind, decisionKinds } from "@/lib/decisions/lifecycle";
import type { DecisionDesk } from "@/lib/decisions/queries/decision-desk";
import { whyNot } from "@/lib/decisions/refusal-words";
import { DecisionTable } from "./decision-table";

const NO_GROUND = "还没有可以据以处理的事实：请先在“整改”中认定事实，并选择证据。";
const NO_MEASURE = "现有事实没有可以采用的措施，理由见下。";

/** The proceedings of one case and what may be begun in it. */
export function DecisionDeskView({ desk }: { desk: DecisionDesk }) {
  return (
    <>
      <ActBar acts={[...decisionKinds.map((kind) => actOf(desk, kind)), policeOf(desk)]} />
      <Section title="处理处罚">
        <DecisionTable caseId={desk.kase.id} decisions={desk.decisions} />
      </Section>
      <ClosedMeasures desk={desk} />
    </>
  );
}

function actOf(desk: DecisionDesk, kind: DecisionKind) {
  const isOpen = desk.optionsOf(kind).some(({ refusal }) => refusal === null);
  const lack = desk.grounds.length === 0 ? NO_GROUND : NO_MEASURE;
  return {
    key: kind,
    label: `拟${decisionKindLabels[kind]}`,
    href: `/office/cases/${desk.kase.id}/decisions/new?kind=${kind}`,
    refusal: whyNot(desk.refusalOf(kind)) ?? (isOpen ? null : lack),
    primary: kind === "penalty",
  };
}

const policeOf = ({ kase }: DecisionDesk) => ({
  key: "police",
  label: "移送公安",
  href: `/office/cases/${kase.id}/police-referral`,
  refusal: null,
});

function ClosedMeasures({ desk }: { desk: DecisionDesk }) {
  const closed = (["penalty", "remedy"] as const).flatMap((kind) => closedChoices(desk.optionsOf(kind)));
  if (closed.length === 0) return null;
  return (
    <Disclosure summary={`现在不能采用的措施（${closed.length}项）`}>
      <ul>
        {closed.map(({ key, label, reason }) => (
          <li key={key} className="border-b border-line py-1.5">
            {label}
            <span className="block text-muted">{reason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
