import { Banner } from "@/components/ui/banner";
import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { decisionKindLabels, licenceWords, measureLabels } from "@/lib/decisions/labels";
import { lightenedMark } from "@/lib/decisions/lightening-labels";
import type { EmployerDecision } from "@/lib/decisions/queries/employer-decisions";
import { whyNot } from "@/lib/decisions/refusal-words";
import { proseDate } from "@/lib/kernel/clock";
import { yuan } from "@/lib/kernel/money";
import { DefenceForm } from "./defence-form";
import { EmployerHearing } from "./employer-hearing";

type Props = { decision: EmployerDecision; state: FormAction<unknown, unknown>; ask: FormAction<unknown, unknown> };

/** A proceeding for the employer: what is intended or decided, until when it may speak, and what it said. */
export function EmployerDecisionView({ decision, state, ask }: Props) {
  const isOpen = decision.state === "notified";
  return (
    <>
      <PageHead title={decision.number ?? `拟作出的${decisionKindLabels[decision.kind]}`} />
      {decision.revokedOn === null ? null : (
        <Banner kind="info">
          本机关已于{proseDate(decision.revokedOn)}撤销该决定，不再执行；已经缴纳的罚没款项依法退还，数额见撤销决定书。
        </Banner>
      )}
      <DescriptionList items={factsOf(decision)} />
      <Section title={decision.state === "decided" ? "决定的内容" : "拟作出决定的内容"}>
        <ol className="border-t border-line">
          {decision.measures.map(({ id, measure, amountFen, content, ...item }) => (
            <li key={id} className="border-b border-line py-1.5">
              <span className="font-semibold">
                {measureLabels[measure]}
                {licenceWords(item)}
                {amountFen === null ? "" : yuan(amountFen)}
                {lightenedMark(item)}
              </span>
              　{content}
            </li>
          ))}
        </ol>
      </Section>
      <Statements decision={decision} />
      {isOpen ? (
        <Section title="陈述、申辩">
          {decision.refusal === null ? (
            <DefenceForm id={decision.id} version={decision.version} action={state} />
          ) : (
            <Banner kind="info">{whyNot(decision.refusal)}</Banner>
          )}
        </Section>
      ) : null}
      <EmployerHearing decision={decision} ask={ask} />
    </>
  );
}

const paper = (id: string, title: string) => (
  <a className="link" href={`/documents/${id}`} target="_blank" rel="noreferrer">
    {title}（PDF）
  </a>
);

const RECONSIDERATION_FIRST =
  "决定当场作出、当场交付。不服的，自收到决定书之日起60日内先申请行政复议，不能直接起诉；机关和期限见决定书。";

const AFTER_DECISION = "缴纳、履行的期限和不服的期限自决定书送达起计算，送达后列在下面。";

/** Before the decision the days to speak; once it is there, its own stand with what it asks for. */
function rightsOf({ procedure, state, notice }: EmployerDecision): string {
  const { servedOn, statementDueOn, hearingDueOn, isHearingTold } = notice;
  if (procedure === "spot") return RECONSIDERATION_FIRST;
  if (state === "decided") return AFTER_DECISION;
  if (servedOn === null || statementDueOn === null) return "告知书送达后开始计算。";
  const hearing = isHearingTold && hearingDueOn !== null ? `，${proseDate(hearingDueOn)}前（含当日）可以要求听证` : "";
  return `${proseDate(servedOn)}送达，${proseDate(statementDueOn)}前（含当日）可以陈述、申辩${hearing}。`;
}

function factsOf(decision: EmployerDecision) {
  const { noticeId, documentId } = decision;
  return [
    ...(noticeId === null ? [] : [{ term: "事先告知书", detail: paper(noticeId, "事先告知书") }]),
    { term: "您的权利和期限", detail: rightsOf(decision) },
    ...(documentId === null ? [] : [{ term: "决定书", detail: paper(documentId, "决定书") }]),
    ...(decision.revocationId === null
      ? []
      : [{ term: "撤销决定书", detail: paper(decision.revocationId, "撤销决定书") }]),
  ];
}

function Statements({ decision: { statements } }: { decision: EmployerDecision }) {
  if (statements.length === 0) return null;
  return (
    <Section title="已经提出的陈述、申辩">
      {statements.map(({ id, receivedOn, points }) => (
        <ol key={id} className="border-t border-line">
          {points.map(({ ordinal, claim, isAccepted, answer }) => (
            <li key={ordinal} className="border-b border-line py-1.5">
              {receivedOn}　{claim}
              <span className="block text-muted">
                {answer === null ? "监察机构正在复核" : `${isAccepted ? "采纳" : "不予采纳"}：${answer}`}
              </span>
            </li>
          ))}
        </ol>
      ))}
    </Section>
  );
}
