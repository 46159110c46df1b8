import { ReturnPoints } from "@/components/returns/return-points";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { decisionActLinks } from "@/lib/decisions/act-links";
import { decisionNamed } from "@/lib/decisions/labels";
import type { DecisionFile } from "@/lib/decisions/queries/decision-file";
import type { SpotRow } from "@/lib/decisions/queries/spot-facts";
import { reportWords } from "@/lib/decisions/report-labels";
import { collectedWords, followedOf } from "@/lib/decisions/spot-labels";
import { personIdKindLabels, personNamed } from "@/lib/responsible-persons/labels";
import { hrefOf } from "./decision-act-section";
import { DecisionProposal } from "./decision-proposal";
import { DecisionStateBadge } from "./decision-table";
import { ProcedureSections } from "./procedure-sections";

/** A proceeding for officers: what is proposed, how far it has come, and what may be done now. */
export function DecisionView({ decision }: { decision: DecisionFile }) {
  return (
    <>
      <Section
        title={`${decisionNamed(decision)}${decision.person ? `（${decision.person.name}）` : ""}　${decision.number ?? "尚未编号"}`}
        aside={<DecisionStateBadge {...decision} />}
      >
        <DescriptionList items={factsOf(decision)} />
        <ActBar acts={decisionActLinks(hrefOf(decision), decision.refusalOf)} />
      </Section>
      <ReturnPoints points={decision.returnPoints} open={["returned", "proposed"].includes(decision.state)} />
      <ProcedureSections decision={decision} />
      <Section title={decision.state === "decided" ? "决定的内容" : "拟作出的决定"}>
        <DecisionProposal decision={decision} />
      </Section>
      <p>
        <ButtonLink href={`/office/cases/${decision.caseId}/decisions`}>返回处理处罚</ButtonLink>
      </p>
    </>
  );
}

const paper = (id: string, title: string) => (
  <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
    {title}（PDF）
  </a>
);

const factsOf = (decision: DecisionFile) => [
  ...(decision.spot === null ? ordinaryFactsOf(decision) : spotFactsOf(decision, decision.spot)),
  ...(decision.report === null ? [] : [{ term: "报上级备案", detail: reportWords(decision.report) }]),
  ...(decision.revocationId === null
    ? []
    : [{ term: "本机关撤销", detail: <Revoked on={decision.revokedOn} documentId={decision.revocationId} /> }]),
];

const Revoked = ({ on, documentId }: { on: string | null; documentId: string }) => (
  <>
    {on}　{paper(documentId, "撤销决定书")}
  </>
);

function ordinaryFactsOf(decision: DecisionFile) {
  const { approvalId, noticeId } = decision;
  return [
    ...(decision.person === null ? [] : [{ term: "当事人", detail: personLine(decision.person) }]),
    { term: "呈报", detail: `${decision.proposedOn}　${decision.proposer}` },
    ...(approvalId === null
      ? [{ term: "审批", detail: "尚未审批" }]
      : [
          { term: "审批", detail: `${decision.approvedOn}　${decision.approver ?? ""}` },
          { term: "报批表", detail: paper(approvalId, "案件处理报批表") },
        ]),
    ...(noticeId === null
      ? []
      : [
          { term: "事先告知书", detail: paper(noticeId, "事先告知书") },
          { term: "告知送达", detail: <Service decision={decision} /> },
        ]),
    ...(decision.documentId === null
      ? []
      : [{ term: "决定", detail: <Decided decision={decision} documentId={decision.documentId} /> }]),
    ...(decision.endedBecause === null
      ? []
      : [{ term: "撤回", detail: `${decision.endedOn}　${decision.endedBecause}` }]),
  ];
}

const personLine = (person: NonNullable<DecisionFile["person"]>): string =>
  `${personNamed(person)}　${personIdKindLabels[person.idKind]}${person.idNumber}　${person.address}`;

function spotFactsOf(decision: DecisionFile, spot: SpotRow) {
  const { documentId, decidedOn, proposer } = decision;
  return [
    { term: "当场处罚", detail: `${decidedOn} ${spot.atTime}　${spot.place}　${proposer}登记` },
    { term: "告知", detail: spot.told },
    { term: "罚款的缴纳", detail: collectedWords(spot) },
    ...(documentId === null ? [] : [{ term: "决定", detail: <Decided decision={decision} documentId={documentId} /> }]),
    {
      term: "签名后的决定书",
      detail: <TextLink href={`/office/cases/${decision.caseId}/deliveries`}>在送达凭证中补传、查看</TextLink>,
    },
    ...followedOf(spot),
    { term: "救济", detail: "当事人不服的，应当先申请行政复议（《行政复议法》第二十三条第一款第（一）项）。" },
  ];
}

function Service({ decision: { caseId, facts } }: { decision: DecisionFile }) {
  const { servedOn, statementDueOn, isHearingTold, hearingDueOn } = facts.notice;
  if (servedOn === null) {
    return (
      <>
        尚无送达记录，送达前不能听取陈述申辩。
        <TextLink href={`/office/cases/${caseId}/deliveries`}>登记送达</TextLink>
      </>
    );
  }
  const hearing = isHearingTold ? `；申请听证至${hearingDueOn}（含当日）` : "";
  return `${servedOn}送达；陈述申辩至${statementDueOn}（含当日）${hearing}`;
}

function Decided({ decision, documentId }: { decision: DecisionFile; documentId: string }) {
  return (
    <>
      {decision.decidedOn}　{paper(documentId, decision.number ?? "决定书")}　
      <TextLink href={`/office/cases/${decision.caseId}/deliveries`}>送达</TextLink>
    </>
  );
}
