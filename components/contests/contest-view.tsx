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
import { reviewKindLabels } from "@/lib/enforcement/review-labels";

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
      <FollowUpBanner contest={contest} />
      <EffectBanner contest={contest} />
      <ActBar acts={contestActLinks(contest.id, contest.refusalOf)} />
      <DescriptionList items={factsOf(contest)} />
      {clocks.length === 0 ? null : (
        <Section title="期限">
          <ClockList clocks={clocks} lamps={lamps} />
        </Section>
      )}
    </>
  );
}

type Filed = Pick<ContestFile, "caseId" | "complaintId" | "fileNumber">;

const fileHref = ({ caseId, complaintId }: Filed): string =>
  caseId === null ? `/office/complaints/${complaintId ?? ""}` : `/office/cases/${caseId}`;

const fileCrumbs = (file: Filed) => [
  file.caseId === null ? { href: "/office/complaints", label: "投诉举报" } : { href: "/office/cases", label: "案件" },
  { href: fileHref(file), label: file.fileNumber },
];

const crumbsOf = (contest: ContestFile) => [...fileCrumbs(contest), { label: "复议、诉讼" }];

/** The way from an act on a contest back to its matter. */
export const actCrumbsOf = (contest: ContestFile) => [
  ...fileCrumbs(contest),
  { href: contestHref(contest.id), label: "复议、诉讼" },
];

function FollowUpBanner({ contest: { followUp, open } }: { contest: ContestFile }) {
  if (followUp === null) return null;
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
  ...(contest.answeredOn === null
    ? []
    : [{ term: "书面答复", detail: `${contest.answeredOn}　${contest.replier ?? ""}　${contest.answerNote ?? ""}` }]),
  ...resultFacts(contest),
];

const resultFacts = (contest: ContestFile) =>
  contest.result === null
    ? []
    : [
        {
          term: "结果",
          detail: `${contestResultWords(contest.subject, contest.result)}　${contest.concludedOn}（${contest.resultNumber}）`,
        },
        { term: "本机关收到", detail: `${contest.receivedOn}　${contest.concluder ?? ""}登记` },
        { term: "主要内容", detail: <span className="whitespace-pre-wrap">{contest.note}</span> },
      ];

const FileLink = ({ contest }: { contest: ContestFile }) => (
  <TextLink href={contest.caseId === null ? fileHref(contest) : `${fileHref(contest)}/contests`}>
    {contest.fileNumber}
  </TextLink>
);

const PaperLink = ({ contest: { documentId, paperTitle, paperNumber } }: { contest: ContestFile }) => (
  <a className="link" href={`/documents/${documentId ?? ""}`} target="_blank" rel="noreferrer">
    {`${paperTitle ?? ""}${paperNumber ? `（${paperNumber}）` : ""}（PDF）`}
  </a>
);
