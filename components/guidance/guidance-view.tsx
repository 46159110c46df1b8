import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { ActBar } from "@/components/workflow/act-bar";
import {
  guidanceActLabels,
  guidanceKindLabels,
  guidanceOutcomeLabels,
  guidanceStateLabels,
  whyNot,
} from "@/lib/guidance/labels";
import type { GuidanceAct } from "@/lib/guidance/lifecycle";
import type { GuidanceFile } from "@/lib/guidance/queries/guidance-file";

type Props = { guidance: GuidanceFile; children?: React.ReactNode };

/** One piece of guidance: its paper, its items, the reply and what came of it. */
export function GuidanceView({ guidance, children }: Props) {
  return (
    <>
      <PageHead
        crumbs={[{ label: "行政指导", href: "/office/guidance" }]}
        title={`${guidance.employerName}：${guidanceKindLabels[guidance.kind]}`}
        number={guidance.number ?? undefined}
        state={<Badge>{guidanceStateLabels[guidance.state]}</Badge>}
      />
      <DescriptionList items={facts(guidance)} />
      <Acts guidance={guidance} />
      {children}
    </>
  );
}

const formsHere: readonly GuidanceAct[] = ["recordReply", "conclude"];

/** Of the acts that its state knows, the one with a page of its own, and why the others have no form here. */
function Acts({ guidance }: { guidance: GuidanceFile }) {
  const acts = ([...formsHere, "openCase"] as const).flatMap((key) => {
    const refusal = guidance.refusalOf(key);
    if (refusal === "illegal_transition" || (refusal === null && formsHere.includes(key))) return [];
    const href = `/office/guidance/${guidance.id}/case`;
    return { key, label: guidanceActLabels[key], href, refusal: whyNot(refusal) };
  });
  return acts.length === 0 ? null : <ActBar acts={acts} />;
}

const facts = (guidance: GuidanceFile) => [
  { term: "单位", detail: <EmployerLink guidance={guidance} /> },
  {
    term: "文书",
    detail: (
      <a className="link" href={`/documents/${guidance.documentId}`} target="_blank" rel="noreferrer">
        {guidance.title}
      </a>
    ),
  },
  { term: "发现的问题", detail: guidance.finding },
  {
    term: "事项",
    detail: (
      <ol className="list-decimal ps-6">
        {guidance.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    ),
  },
  ...(guidance.heldOn === null ? [] : [{ term: "时间、地点", detail: `${guidance.heldOn} ${guidance.place}` }]),
  { term: "发出", detail: `${guidance.issuerName} ${guidance.issuedOn}` },
  { term: "回复期限", detail: `${guidance.replyOn}前（含当日）` },
  { term: "回复", detail: replyOf(guidance) },
  ...endOf(guidance),
];

const replyOf = ({ reply, repliedOn, state }: GuidanceFile) =>
  reply ? `${reply}（${repliedOn}）` : state === "issued" ? "尚未回复" : "没有回复";

const endOf = (guidance: GuidanceFile) => [
  ...(guidance.outcome === null
    ? []
    : [
        {
          term: "核实结果",
          detail: `${guidanceOutcomeLabels[guidance.outcome]}。${guidance.conclusion}（${guidance.concludedOn}）`,
        },
      ]),
  ...(guidance.caseId === null
    ? []
    : [
        {
          term: "立案",
          detail: <TextLink href={`/office/cases/${guidance.caseId}`}>{guidance.caseNumber ?? "案件"}</TextLink>,
        },
      ]),
];

const EmployerLink = ({ guidance }: { guidance: GuidanceFile }) => (
  <TextLink href={`/office/employers/${guidance.employerId}`}>{guidance.employerName}</TextLink>
);
