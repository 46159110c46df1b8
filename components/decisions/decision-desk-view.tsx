import { Section } from "@/components/ui/section";
import { ActBar } from "@/components/workflow/act-bar";
import { closedChoices, spotChoices } from "@/lib/decisions/choices";
import { decisionKindLabels } from "@/lib/decisions/labels";
import { type DecisionKind, decisionKinds } from "@/lib/decisions/lifecycle";
import type { DecisionDesk } from "@/lib/decisions/queries/decision-desk";
import { whyNot } from "@/lib/decisions/refusal-words";
import { ClosedMeasures } from "./closed-measures";
import { DecisionPersons } from "./decision-persons";
import { DecisionTable } from "./decision-table";

const NO_GROUND = "还没有可以据以处理的事实：请先在“整改”中认定事实，并选择证据。";
const NO_MEASURE = "现有事实没有可以采用的措施，理由见下。";

/** The proceedings of one case and what may be begun in it. */
export function DecisionDeskView({ desk }: { desk: DecisionDesk }) {
  return (
    <>
      <ActBar acts={[...decisionKinds.map((kind) => actOf(desk, kind)), spotOf(desk), policeOf(desk)]} />
      <Section title="处理处罚">
        <DecisionTable caseId={desk.kase.id} decisions={desk.decisions} />
      </Section>
      <DecisionPersons desk={desk} />
      <ClosedMeasures
        summary="现在不能采用的措施"
        closed={(["penalty", "remedy"] as const).flatMap((kind) => closedChoices(desk.optionsOf(kind)))}
      />
      <ClosedMeasures
        summary="不能当场处罚的措施"
        closed={spotChoices(desk.optionsOf("penalty"), desk.spot.limitFen).closedHere}
      />
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

const NO_SPOT = "现有事实没有可以当场处罚的措施，理由见下。";

function spotOf(desk: DecisionDesk) {
  const { open } = spotChoices(desk.optionsOf("penalty"), desk.spot.limitFen);
  const lack = desk.grounds.length === 0 ? NO_GROUND : NO_SPOT;
  return {
    key: "spot",
    label: "当场处罚",
    href: `/office/cases/${desk.kase.id}/decisions/spot`,
    refusal: whyNot(desk.spot.refusal) ?? (open.length > 0 ? null : lack),
  };
}

const policeOf = ({ kase }: DecisionDesk) => ({
  key: "police",
  label: "移送公安",
  href: `/office/cases/${kase.id}/police-referral`,
  refusal: null,
});
