import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import { ClockList } from "@/components/workflow/clock-list";
import { contestActLinks, contestHref, followUpHref } from "@/lib/contests/act-links";
import {
  contestApplicantLabels,
  contestResultWords,
  contestStateLabels,
  contestSubjectLabels,
  effectWords,
  followUpLabels,
} from "@/lib/contests/labels";
import type { ContestFile } from "@/lib/contests/queries/contest-file";
import type { Deadline } from "@/lib/deadlines/clocks";
import type { LampOf } from "@/lib/deadlines/lamps";
import { reviewKindLabels, reviewProcedureLabels } from "@/lib/enforcement/review-labels";
import { ContestCorrections } from "./contest-corrections";

type Props = { contest: ContestFile; clocks: readonly Deadline[]; lamps: Readonly<Record<string, LampOf>> };

/** A reconsideration or a suit from its acceptance to its result, and what is left to do by it. */
export function ContestView({ contest, clocks, lamps }: Props) {
  return (
    <>
      <PageHead
        crumbs={crumbsOf(contest)}
        title={`${reviewKindLabels[contest.kind]}：${contestSubjectLabels[contest.subject]}`}
        number={contest.number}
        state={contestStateLabels[contest.state]}
      />
      <OrderedBanner contest={contest} />
      <FollowUpBanner contest={contest} />
      <EffectBanner contest={contest} />
      <ActBar acts={contestActLinks(contest.id, contest.refusalOf)} />
      <DescriptionList items={factsOf(contest)} />
      {clocks.length === 0 ? null : (
        <Section title="期限">
          <ClockList clocks={clocks} lamps={lamps} />
        </Section>
      )}
      <ContestCorrections contest={contest} />
    </>
  );
}

type Filed = Pick<ContestFile, "caseId" | "complaintId" | "fileNumber" | "isFileSeen">;

const fileHref = ({ caseId, complaintId }: Filed): string =>
  caseId === null ? `/office/complaints/${complaintId ?? ""}` : `/office/cases/${caseId}`;

/** A matter that went to another region is not this one's to open: the way back is the register. */
const fileCrumbs = (file: Filed) => {
  if (!file.isFileSeen) return [{ href: "/office/contests", label: "复议、诉讼" }];
  const all = { href: "/office/complaints", label: "投诉举报" };
  return [
    file.caseId === null ? all : { href: "/office/cases", label: "案件" },
    { href: fileHref(file), label: file.fileNumber },
  ];
};

const crumbsOf = (contest: ContestFile) => [...fileCrumbs(contest), { label: "复议、诉讼" }];

/** The way from an act on a contest back to its matter. */
export const actCrumbsOf = (contest: ContestFile) => [
  ...fileCrumbs(contest),
  { href: contestHref(contest.id), label: "复议、诉讼" },
];

/** What the organ was ordered to do stays to be done until it is entered that it was. */
function OrderedBanner({ contest: { isOrdered, actBy } }: { contest: ContestFile }) {
  if (!isOrdered) return null;
  const by = actBy === null ? "" : `，期限至${actBy}`;
  return <Banner kind="warn">{`结果责令本机关履行${by}。按决定、裁判办理，办完以后登记履行情况。`}</Banner>;
}

function FollowUpBanner({ contest: { followUp, open, result, isFileSeen } }: { contest: ContestFile }) {
  if (followUp === null) return null;
  // What is left of an order to act is said above; a complaint that went to another organ is that organ's to look at.
  if (open === null && (result === "ordered_to_act" || !isFileSeen)) return null;
  if (open === null)
    return <Banner kind="info">{`按结果需要“${followUpLabels[followUp]}”的，已经办理或者无需另行办理。`}</Banner>;
  return (
    <Banner kind="warn">
      <p>{`按结果需要办理：${followUpLabels[followUp]}（${followUp === "take_back" ? "大队长" : "机关负责人"}）。`}</p>
      <ButtonLink href={followUpHref(followUp, open)}>{followUpLabels[followUp]}</ButtonLink>
    </Banner>
  );
}

function EffectBanner({ contest: { subject, result } }: { contest: ContestFile }) {
  const words = result === null ? null : effectWords(subject, result);
  return words === null ? null : <Banner kind="info">{words}</Banner>;
}

const factsOf = (contest: ContestFile) => [
  { term: contest.caseId === null ? "投诉举报" : "案件", detail: <FileLink contest={contest} /> },
  ...(contest.documentId === null ? [] : [{ term: "文书", detail: <PaperLink contest={contest} /> }]),
  {
    term: "申请人、原告",
    detail: `${contestApplicantLabels[contest.applicant]}${contest.applicantName === "" ? "" : `：${contest.applicantName}`}`,
  },
  { term: "受理", detail: `${contest.acceptedOn}　${contest.body}（${contest.number}）　${contest.recorder}登记` },
  ...(contest.copyReceivedOn === null ? [] : [{ term: "收到申请书副本", detail: contest.copyReceivedOn }]),
  ...(contest.kind === "reconsideration"
    ? [{ term: "审理程序", detail: reviewProcedureLabels[contest.procedure] }]
    : []),
  ...(contest.answeredOn === null
    ? []
    : [{ term: "书面答复", detail: `${contest.answeredOn}　${contest.replier ?? ""}　${contest.answerNote ?? ""}` }]),
  ...resultFacts(contest),
  ...struckFacts(contest),
];

const resultFacts = (contest: ContestFile) =>
  contest.result === null
    ? []
    : [
        {
          term: "结果",
          detail: `${contestResultWords(contest.subject, contest.result)}　${contest.concludedOn}${contest.resultNumber === null ? "" : `（${contest.resultNumber}）`}`,
        },
        ...fallenFacts(contest),
        enteredFact(contest),
        ...(contest.note === null ? [] : [{ term: "主要内容", detail: <Words text={contest.note} /> }]),
        ...(contest.actBy === null ? [] : [{ term: "责令履行的期限", detail: contest.actBy }]),
        ...doneFacts(contest),
      ];

/** Of what was not decided in time nothing was received. */
const enteredFact = ({ resultNumber, receivedOn, concluder }: ContestFile) =>
  resultNumber === null
    ? { term: "登记人", detail: concluder ?? "" }
    : { term: "本机关收到", detail: `${receivedOn}　${concluder ?? ""}登记` };

const fallenFacts = ({ items }: ContestFile) => {
  const fallen = items.filter(({ isFallen }) => isFallen);
  return fallen.length === 0
    ? []
    : [{ term: "被撤销的事项", detail: fallen.map(({ ordinal }) => `第${ordinal}项`).join("、") }];
};

const doneFacts = ({ doneOn, performer, doneNote }: ContestFile) =>
  doneOn === null
    ? []
    : [{ term: "履行情况", detail: <Words text={`${doneOn}　${performer ?? ""}登记　${doneNote ?? ""}`} /> }];

const struckFacts = ({ struckOn, striker, struckBecause }: ContestFile) =>
  struckOn === null ? [] : [{ term: "注销", detail: `${struckOn}　${striker ?? ""}　${struckBecause ?? ""}` }];

const Words = ({ text }: { text: string }) => <span className="whitespace-pre-wrap">{text}</span>;

function FileLink({ contest }: { contest: ContestFile }) {
  if (!contest.isFileSeen) return <>{`${contest.fileNumber}（已移交其他机关办理）`}</>;
  const href = contest.caseId === null ? fileHref(contest) : `${fileHref(contest)}/contests`;
  return <TextLink href={href}>{contest.fileNumber}</TextLink>;
}

const PaperLink = ({ contest: { documentId, paperTitle, paperNumber } }: { contest: ContestFile }) => (
  <a className="link" href={`/documents/${documentId ?? ""}`} target="_blank" rel="noreferrer">
    {`${paperTitle ?? ""}${paperNumber ? `（${paperNumber}）` : ""}（PDF）`}
  </a>
);
